package io.businesscanvas.money;

import io.businesscanvas.model.Priced;
import io.businesscanvas.value.YearlyAmount;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A revenue stream or a cost, and what it amounts to in a year.
 *
 * @param entry the stream or cost
 * @param year what it amounts to in a year, or why that is unknown
 * @param share its percentage of the block, from 0 to 100 with one digit after the point, based on the middle of
 *     ranges; empty unless all entries of the block are known in one currency
 * @since 0.1
 */
public record MoneyRow(Priced entry, YearlyAmount year, Optional<BigDecimal> share) {
    /** Checks that nothing is null. */
    public MoneyRow {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(share, "share");
    }
}

package io.businesscanvas.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * A sum of a year in one currency, from a low to a high end.
 *
 * @param currency the currency
 * @param low the low end; a margin may be negative
 * @param high the high end; equal to the low one if the sum is exact
 * @since 0.1
 */
public record MoneyRange(Currency currency, BigDecimal low, BigDecimal high) {
    /** Checks that nothing is null. */
    public MoneyRange {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }

    /** Returns whether the ends are the same, whatever their scale. */
    public boolean isExact() {
        return low.compareTo(high) == 0;
    }
}

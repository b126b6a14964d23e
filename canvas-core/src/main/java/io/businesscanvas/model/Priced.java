package io.businesscanvas.model;

import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import io.businesscanvas.value.YearlyAmount;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An entry with an amount, or a price and a quantity: a revenue stream or a cost.
 *
 * @since 0.1
 */
public sealed interface Priced extends Entry permits RevenueStream, Cost {
    /** Returns the total amount; empty if none is set. */
    Optional<Amount> amount();

    /** Returns the price of one unit; empty if none is set. */
    Optional<Price> price();

    /** Returns the number of units; empty if none is set. */
    Optional<Quantity> quantity();

    /** Returns its share of its block; empty if none is set. */
    Optional<Percentage> share();

    /**
     * Returns what it amounts to in a year: from the amount if there is one, else from price and quantity. A year has
     * 365 days, 52 weeks or 12 months.
     */
    default YearlyAmount inAYear() {
        return YearlyAmount.of(amount(), price(), quantity());
    }

    /** Returns whether the upper end of its amount or, without an amount, of its price is zero. */
    default boolean isZero() {
        Optional<BigDecimal> most = amount().isPresent() ? amount().map(Amount::high) : price().map(Price::high);
        return most.isPresent() && most.get().signum() == 0;
    }
}

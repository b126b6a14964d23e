package io.businesscanvas.model;

import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import io.businesscanvas.value.YearlyAmount;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What has an amount, or a price and a quantity: revenue streams and costs.
 *
 * @since 0.1
 */
public sealed interface Priced extends Entry permits RevenueStream, Cost {
    /** Returns what it comes to altogether, if that is given. */
    Optional<Amount> amount();

    /** Returns the price of one unit, if it is given. */
    Optional<Price> price();

    /** Returns the number of units, if it is given. */
    Optional<Quantity> quantity();

    /** Returns its share of its block, if it is given. */
    Optional<Percentage> share();

    /**
     * Returns what it comes to in a year: from the amount if there is one, else from price and quantity. Days count 365
     * times, weeks 52, months 12.
     */
    default YearlyAmount inAYear() {
        return YearlyAmount.of(amount(), price(), quantity());
    }

    /** Returns whether the upper end of its amount or, without an amount, of its price is zero. */
    default boolean isOfNothing() {
        return amount().map(Amount::high)
                .or(() -> price().map(Price::high))
                .map(BigDecimal::signum)
                .filter(sign -> sign == 0)
                .isPresent();
    }
}

package io.businesscanvas.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * What a revenue stream or a cost amounts to in a year. New forms may come with any minor version.
 *
 * @since 0.1
 */
public sealed interface YearlyAmount {
    /**
     * Returns what an amount, or else a price and a quantity, come to in a year: nothing if the upper end of the amount
     * or, without an amount, of the price is zero. A year has 365 days, 52 weeks or 12 months.
     */
    static YearlyAmount of(Optional<Amount> amount, Optional<Price> price, Optional<Quantity> quantity) {
        Objects.requireNonNull(quantity, "quantity");
        if (amount.isPresent()) {
            return ofAmount(amount.get());
        }
        return price.map(given -> ofPrice(given, quantity)).orElse(new Unknown(Reason.NO_AMOUNT));
    }

    private static YearlyAmount ofAmount(Amount amount) {
        if (amount.per().equals(Optional.of(Period.ONCE))) {
            return new Once(amount);
        }
        if (amount.high().signum() == 0) {
            return Known.NOTHING;
        }
        return amount.per()
                .<YearlyAmount>map(period -> Known.of(
                        amount.value().multiply(times(period)),
                        amount.high().multiply(times(period)),
                        amount.currency()))
                .orElseGet(() -> new Unknown(Reason.NO_PERIOD));
    }

    private static YearlyAmount ofPrice(Price given, Optional<Quantity> units) {
        if (given.high().signum() == 0) {
            return Known.NOTHING;
        }
        if (!(given instanceof Price.InMoney price)) {
            return new Unknown(Reason.PERCENTAGE);
        }
        if (units.isEmpty()) {
            return new Unknown(Reason.NO_QUANTITY);
        }
        Quantity quantity = units.get();
        if (price.per().isPresent() == quantity.per().isPresent()) {
            return new Unknown(price.per().isPresent() ? Reason.TWO_PERIODS : Reason.NO_PERIOD);
        }
        BigDecimal times = times(price.per().or(quantity::per).orElseThrow());
        return Known.of(
                price.value().multiply(quantity.value()).multiply(times),
                price.high().multiply(quantity.high()).multiply(times),
                price.currency());
    }

    private static BigDecimal times(Period period) {
        return BigDecimal.valueOf(period.timesAYear().orElseThrow());
    }

    /**
     * A known sum, or a range.
     *
     * @param low the lower end
     * @param high the upper end; equal to the lower one if the sum is exact
     * @param currency the currency; empty for nothing, which is zero in every currency
     * @since 0.1
     */
    record Known(BigDecimal low, BigDecimal high, Optional<Currency> currency) implements YearlyAmount {
        /** Checks that nothing is null. */
        public Known {
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
            Objects.requireNonNull(currency, "currency");
        }

        static final Known NOTHING = new Known(BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty());

        static Known of(BigDecimal low, BigDecimal high, Currency currency) {
            return new Known(low, high, Optional.of(currency));
        }
    }

    /**
     * A one-time amount, which does not recur.
     *
     * @param amount the amount
     * @since 0.1
     */
    record Once(Amount amount) implements YearlyAmount {
        /** Checks that nothing is null. */
        public Once {
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A sum that cannot be calculated.
     *
     * @param reason the reason
     * @since 0.1
     */
    record Unknown(Reason reason) implements YearlyAmount {
        /** Checks that nothing is null. */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Why a yearly sum is unknown.
     *
     * @since 0.1
     */
    enum Reason {
        /** There is neither an amount nor a price. */
        NO_AMOUNT,
        /** Neither amount nor price nor quantity has a period. */
        NO_PERIOD,
        /** Price and quantity both have a period. */
        TWO_PERIODS,
        /** There is a price, but no quantity. */
        NO_QUANTITY,
        /** The price is a percentage of something. */
        PERCENTAGE
    }
}

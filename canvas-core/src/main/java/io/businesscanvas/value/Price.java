package io.businesscanvas.value;

import io.businesscanvas.internal.text.Require;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * What one unit is sold for, or costs: money, or a percentage of something.
 *
 * <pre>{@code
 * Price.of(49, "USD").per(Period.MONTH).unit("seat")
 * Price.percent(5).unit("sale")
 * }</pre>
 *
 * <p>Numbers are kept exactly as given; their scale matters for equality. New kinds of prices may come with any minor
 * version.
 *
 * @since 0.1
 */
public sealed interface Price {
    /** Returns what is counted, such as a seat or an order; not blank; empty if unspecified. */
    Optional<String> unit();

    /** Returns the upper end of a range, greater than its lower end; empty if the price is known. */
    Optional<BigDecimal> upTo();

    /** Returns the upper end of a range, or the price itself. */
    BigDecimal high();

    /**
     * Returns a price in money.
     *
     * @throws IllegalArgumentException if the value is negative or has too many digits, or if the currency is unknown
     */
    static InMoney of(long value, String currency) {
        Objects.requireNonNull(currency, "currency");
        return InMoney.of(BigDecimal.valueOf(value), currency);
    }

    /**
     * Returns a price in money.
     *
     * @throws IllegalArgumentException if the value is not a number, is negative or has too many digits, or if the
     *     currency is unknown
     */
    static InMoney of(String value, String currency) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(currency, "currency");
        return InMoney.of(Decimals.parse("value", value), currency);
    }

    /**
     * Returns a percentage of something: a commission or a fee.
     *
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    static InPercent percent(long percent) {
        return new InPercent(Percentage.of(percent), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a percentage of something: a commission or a fee.
     *
     * @throws IllegalArgumentException if it is not a number from 0 to 100, or has too many digits
     */
    static InPercent percent(String percent) {
        Objects.requireNonNull(percent, "percent");
        return new InPercent(Percentage.of(percent), Optional.empty(), Optional.empty());
    }

    /**
     * A price in money.
     *
     * @param value the price, or the lower end of a range; not negative, at most 18 digits before the point and 6 after
     *     it
     * @param upTo the upper end of a range, greater than the value
     * @param currency the currency
     * @param per the period if the price recurs, as for a seat: day, week, month or year; without it each unit is paid
     *     for once
     * @param unit what is counted; not blank
     * @since 0.1
     */
    record InMoney(
            BigDecimal value, Optional<BigDecimal> upTo, Currency currency, Optional<Period> per, Optional<String> unit)
            implements Price {
        /**
         * Creates a price.
         *
         * @throws IllegalArgumentException if a number is negative or has too many digits, if the upper end is not
         *     greater than the value, if the period is once, or if the unit is blank
         */
        public InMoney {
            value = Decimals.plain("value", value);
            upTo = Decimals.upperEnd(value, upTo);
            Objects.requireNonNull(currency, "currency");
            Decimals.requireRecurring(per);
            unit.ifPresent(text -> Require.notBlank("unit", text));
        }

        private static InMoney of(BigDecimal value, String currency) {
            return new InMoney(
                    value, Optional.empty(), Decimals.currency(currency), Optional.empty(), Optional.empty());
        }

        /**
         * Returns the range from this price up to another.
         *
         * @throws IllegalArgumentException if the other is not a number, is not greater, or has too many digits
         */
        public InMoney upTo(String end) {
            Objects.requireNonNull(end, "end");
            return new InMoney(value, Optional.of(Decimals.parse("upTo", end)), currency, per, unit);
        }

        /**
         * Returns the range from this price up to another.
         *
         * @throws IllegalArgumentException if the other is not greater, or has too many digits
         */
        public InMoney upTo(long end) {
            return new InMoney(value, Optional.of(BigDecimal.valueOf(end)), currency, per, unit);
        }

        /**
         * Returns the same price, paid again every period.
         *
         * @throws IllegalArgumentException if the period is once
         */
        public InMoney per(Period period) {
            Objects.requireNonNull(period, "period");
            return new InMoney(value, upTo, currency, Optional.of(period), unit);
        }

        /**
         * Returns the same price for this unit.
         *
         * @throws IllegalArgumentException if the unit is blank
         */
        public InMoney unit(String counted) {
            Objects.requireNonNull(counted, "counted");
            return new InMoney(value, upTo, currency, per, Optional.of(counted));
        }

        @Override
        public BigDecimal high() {
            return upTo.orElse(value);
        }

        /** Returns the price as text: {@code 49 USD per seat and month}. */
        @Override
        public String toString() {
            return Decimals.range(value, upTo) + " " + currency.getCurrencyCode()
                    + unit.map(counted -> " per " + counted).orElse("")
                    + per.map(period -> (unit.isPresent() ? " and " : " per ") + period.key())
                            .orElse("");
        }
    }

    /**
     * A percentage of something.
     *
     * @param percent the percentage, or the lower end of a range
     * @param end the upper end of a range, greater than the percentage
     * @param unit what it is a percentage of; not blank
     * @since 0.1
     */
    record InPercent(Percentage percent, Optional<Percentage> end, Optional<String> unit) implements Price {
        /**
         * Creates a percentage.
         *
         * @throws IllegalArgumentException if the upper end is not greater than the percentage, or if the unit is blank
         */
        public InPercent {
            Decimals.upperEnd(percent.value(), end.map(Percentage::value));
            unit.ifPresent(text -> Require.notBlank("unit", text));
        }

        /**
         * Returns the range from this percentage up to another.
         *
         * @throws IllegalArgumentException if the other is not a number from 0 to 100, or is not greater
         */
        public InPercent upTo(String other) {
            Objects.requireNonNull(other, "other");
            return new InPercent(percent, Optional.of(Percentage.of(other)), unit);
        }

        /**
         * Returns the same percentage of this unit.
         *
         * @throws IllegalArgumentException if the unit is blank
         */
        public InPercent unit(String counted) {
            Objects.requireNonNull(counted, "counted");
            return new InPercent(percent, end, Optional.of(counted));
        }

        @Override
        public Optional<BigDecimal> upTo() {
            return end.map(Percentage::value);
        }

        @Override
        public BigDecimal high() {
            return upTo().orElse(percent.value());
        }

        /** Returns the percentage as text: {@code 5 % per sale}. */
        @Override
        public String toString() {
            return Decimals.range(percent.value(), upTo()) + " %"
                    + unit.map(counted -> " per " + counted).orElse("");
        }
    }
}

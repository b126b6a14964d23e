package io.businesscanvas.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How many units are sold or bought.
 *
 * <p>Numbers are kept exactly as given; their scale matters for equality.
 *
 * @param value the number, or the lower end of a range; not negative, at most 18 digits before the point and 6 after it
 * @param upTo the upper end of a range, greater than the value
 * @param per the period: day, week, month or year; empty for a number that does not change, such as seats
 * @since 0.1
 */
public record Quantity(BigDecimal value, Optional<BigDecimal> upTo, Optional<Period> per) {
    /**
     * Creates a quantity.
     *
     * @throws IllegalArgumentException if a number is negative or has too many digits, if the upper end is not greater
     *     than the value, or if the period is once
     */
    public Quantity {
        value = Decimals.plain("value", value);
        upTo = Decimals.upperEnd(value, upTo);
        Decimals.requireRecurring(per);
    }

    /**
     * Returns a whole number of units.
     *
     * @throws IllegalArgumentException if the value is negative or has too many digits
     */
    public static Quantity of(long value) {
        return new Quantity(BigDecimal.valueOf(value), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a number of units.
     *
     * @throws IllegalArgumentException if the value is not a number, is negative or has too many digits
     */
    public static Quantity of(String value) {
        Objects.requireNonNull(value, "value");
        return new Quantity(Decimals.parse("value", value), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the range from this number up to another.
     *
     * @throws IllegalArgumentException if the other is not a number, is not greater, or has too many digits
     */
    public Quantity upTo(String end) {
        Objects.requireNonNull(end, "end");
        return new Quantity(value, Optional.of(Decimals.parse("upTo", end)), per);
    }

    /**
     * Returns the range from this number up to another.
     *
     * @throws IllegalArgumentException if the other is not greater, or has too many digits
     */
    public Quantity upTo(long end) {
        return new Quantity(value, Optional.of(BigDecimal.valueOf(end)), per);
    }

    /**
     * Returns the same number for every period.
     *
     * @throws IllegalArgumentException if the period is once
     */
    public Quantity per(Period period) {
        Objects.requireNonNull(period, "period");
        return new Quantity(value, upTo, Optional.of(period));
    }

    /** Returns the upper end of a range, or the value if it is not a range. */
    public BigDecimal high() {
        return upTo.orElse(value);
    }

    /** Returns the quantity as text: {@code 300 per month}. */
    @Override
    public String toString() {
        return Decimals.range(value, upTo)
                + per.map(period -> " per " + period.key()).orElse("");
    }
}

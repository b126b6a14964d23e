package io.businesscanvas.model;

import java.math.BigDecimal;

/**
 * A share of a whole in hundredths, exactly as given; the scale counts for equality.
 *
 * @param value from 0 to 100, at most 6 digits after the point
 * @since 0.1
 */
public record Percentage(BigDecimal value) {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /**
     * Takes a number of hundredths.
     *
     * @throws IllegalArgumentException if the value is not between 0 and 100 or has too many digits
     */
    public Percentage {
        value = Decimals.plain("share", value);
        Require.require(value.compareTo(MOST) <= 0, "share", "must be at most 100", value);
    }

    /**
     * A percentage such as {@code Percentage.of("12.5")}.
     *
     * @throws IllegalArgumentException if the value is no number, not between 0 and 100 or has too
     *     many digits
     */
    public static Percentage of(String value) {
        return new Percentage(Decimals.parse("share", value));
    }

    /**
     * A percentage in whole hundredths.
     *
     * @throws IllegalArgumentException if the value is not between 0 and 100
     */
    public static Percentage of(long value) {
        return new Percentage(BigDecimal.valueOf(value));
    }

    /** The percentage as people write it: {@code 12.5 %}. */
    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}

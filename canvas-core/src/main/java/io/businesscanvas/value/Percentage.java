package io.businesscanvas.value;

import io.businesscanvas.internal.text.Require;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A percentage, exactly as given; the scale matters for equality.
 *
 * @param value from 0 to 100, at most 6 digits after the point
 * @since 0.1
 */
public record Percentage(BigDecimal value) {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /**
     * Creates a percentage.
     *
     * @throws IllegalArgumentException if the value is not between 0 and 100 or has too many digits
     */
    public Percentage {
        value = Decimals.plain("percentage", value);
        Require.require(value.compareTo(MOST) <= 0, "percentage", "must be at most 100", value);
    }

    /**
     * Returns a percentage such as {@code Percentage.of("12.5")}.
     *
     * @throws IllegalArgumentException if the value is not a number, not between 0 and 100 or has too many digits
     */
    public static Percentage of(String value) {
        Objects.requireNonNull(value, "value");
        return new Percentage(Decimals.parse("percentage", value));
    }

    /**
     * Returns a whole percentage.
     *
     * @throws IllegalArgumentException if the value is not between 0 and 100
     */
    public static Percentage of(long value) {
        return new Percentage(BigDecimal.valueOf(value));
    }

    /** Returns the percentage as text: {@code 12.5 %}. */
    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}

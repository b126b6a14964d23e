package io.businesscanvas.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * The total that comes in or goes out: an amount of money, or a range if only that is known.
 *
 * <p>Numbers are kept exactly as given; their scale matters for equality, so 1.50 is not equal to 1.5.
 *
 * @param value the amount, or the lower end of the range; not negative, at most 18 digits before the point and 6 after
 *     it
 * @param upTo the upper end of the range, greater than the value; empty if the amount is known
 * @param currency the currency, an ISO 4217 code that the JDK knows
 * @param per the period, if specified
 * @since 0.1
 */
public record Amount(BigDecimal value, Optional<BigDecimal> upTo, Currency currency, Optional<Period> per) {
    /**
     * Creates an amount.
     *
     * @throws IllegalArgumentException if a number is negative or has too many digits, or if the upper end is not
     *     greater than the value
     */
    public Amount {
        value = Decimals.plain("value", value);
        upTo = Decimals.upperEnd(value, upTo);
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(per, "per");
    }

    /**
     * Returns an amount such as {@code Amount.of("1.50", "EUR")}.
     *
     * @throws IllegalArgumentException if the value is not a number, is negative or has too many digits, or if the
     *     currency is unknown
     */
    public static Amount of(String value, String currency) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(currency, "currency");
        return of(Decimals.parse("value", value), currency);
    }

    /**
     * Returns an amount in whole units, such as {@code Amount.of(54_000, "EUR")}.
     *
     * @throws IllegalArgumentException if the value is negative or has too many digits, or if the currency is unknown
     */
    public static Amount of(long value, String currency) {
        Objects.requireNonNull(currency, "currency");
        return of(BigDecimal.valueOf(value), currency);
    }

    private static Amount of(BigDecimal value, String currency) {
        return new Amount(value, Optional.empty(), Decimals.currency(currency), Optional.empty());
    }

    /**
     * Returns the range from this value up to another.
     *
     * @throws IllegalArgumentException if the other is not greater, or has too many digits
     */
    public Amount upTo(long end) {
        return new Amount(value, Optional.of(BigDecimal.valueOf(end)), currency, per);
    }

    /**
     * Returns the range from this value up to another.
     *
     * @throws IllegalArgumentException if the other is not a number, is not greater, or has too many digits
     */
    public Amount upTo(String end) {
        Objects.requireNonNull(end, "end");
        return new Amount(value, Optional.of(Decimals.parse("upTo", end)), currency, per);
    }

    /** Returns the same amount for this period. */
    public Amount per(Period period) {
        Objects.requireNonNull(period, "period");
        return new Amount(value, upTo, currency, Optional.of(period));
    }

    /** Returns the upper end of the range, or the value if it is not a range. */
    public BigDecimal high() {
        return upTo.orElse(value);
    }

    /** Returns the amount as text: {@code 54000 EUR per year}. */
    @Override
    public String toString() {
        return Decimals.range(value, upTo) + " " + currency.getCurrencyCode()
                + per.map(period -> " per " + period.key()).orElse("");
    }
}

package io.businesscanvas.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount of money, exactly as given, and what it is counted by.
 *
 * <p>The scale of the value is kept and counts for equality: 1.50 is not equal to 1.5.
 *
 * @param value not negative, at most 18 digits before the point and 6 after it
 * @param currency the currency, an ISO 4217 code that the JDK knows
 * @param per what the amount is counted by, if that is said
 * @since 0.1
 */
public record Amount(BigDecimal value, Currency currency, Optional<Period> per) {
    /**
     * Takes value, currency and perhaps a period.
     *
     * @throws IllegalArgumentException if the value is negative or has too many digits
     */
    public Amount {
        value = Decimals.plain("value", value);
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(per, "per");
    }

    /**
     * An amount such as {@code Amount.of("1.50", "EUR")}.
     *
     * @throws IllegalArgumentException if the value is no number, negative or has too many digits, or
     *     the currency is unknown
     */
    public static Amount of(String value, String currency) {
        return of(Decimals.parse("value", value), currency);
    }

    /**
     * An amount in whole units, such as {@code Amount.of(54_000, "EUR")}.
     *
     * @throws IllegalArgumentException if the value is negative or has too many digits, or the
     *     currency is unknown
     */
    public static Amount of(long value, String currency) {
        return of(BigDecimal.valueOf(value), currency);
    }

    private static Amount of(BigDecimal value, String currency) {
        return new Amount(value, currencyOf(currency), Optional.empty());
    }

    private static Currency currencyOf(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "currency must be an ISO 4217 code such as EUR, but was \"" + code + "\"", e);
        }
    }

    /** The same amount, counted by this period. */
    public Amount per(Period period) {
        return new Amount(value, currency, Optional.of(period));
    }

    /** Whether the amount is zero, whatever its scale. */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /** The amount as people write it: {@code 54000 EUR per year}. */
    @Override
    public String toString() {
        String amount = value.toPlainString() + " " + currency.getCurrencyCode();
        return per.map(period -> amount + " per " + period.key()).orElse(amount);
    }

    /**
     * What an amount is counted by.
     *
     * @since 0.1
     */
    public enum Period implements Keyword {
        ONCE,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        /** For each unit sold. */
        UNIT
    }
}

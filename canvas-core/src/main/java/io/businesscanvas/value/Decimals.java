package io.businesscanvas.value;

import io.businesscanvas.internal.text.Require;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Checks of the numbers of the format: no sign, no exponent, a limited number of digits. */
final class Decimals {
    private static final int MOST_BEFORE_POINT = 18;
    private static final int MOST_AFTER_POINT = 6;
    private static final int MOST_CHARACTERS = MOST_BEFORE_POINT + 1 + MOST_AFTER_POINT;
    private static final String TOO_LONG = "must have at most 18 digits before the point and 6 after it";

    private Decimals() {}

    static BigDecimal parse(String argument, String text) {
        Require.require(isDecimal(text), argument, "must be a number without sign or exponent", text);
        // Before a number is made of them: that takes time that grows with the square of the digits.
        Require.require(text.length() <= MOST_CHARACTERS, argument, TOO_LONG, text);
        return new BigDecimal(text);
    }

    static BigDecimal plain(String argument, BigDecimal value) {
        Require.require(value.signum() >= 0, argument, "must not be negative", value);
        boolean fits =
                value.scale() <= MOST_AFTER_POINT && value.precision() - (long) value.scale() <= MOST_BEFORE_POINT;
        Require.require(fits, argument, TOO_LONG, value);
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** The upper end of a range: numerically greater than its lower end, regardless of scale. */
    static Optional<BigDecimal> upperEnd(BigDecimal value, Optional<BigDecimal> upTo) {
        Optional<BigDecimal> end = upTo.map(given -> plain("upTo", given));
        end.ifPresent(
                given -> Require.require(given.compareTo(value) > 0, "upTo", "must be greater than " + value, given));
        return end;
    }

    static void requireRecurring(Optional<Period> per) {
        per.ifPresent(period ->
                Require.require(period != Period.ONCE, "per", "must be day, week, month or year", period.key()));
    }

    static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "currency must be an ISO 4217 code such as EUR, but was \"" + code + "\"", e);
        }
    }

    /** {@code 49}, or {@code 49–99}. */
    static String range(BigDecimal value, Optional<BigDecimal> upTo) {
        return value.toPlainString()
                + upTo.map(end -> "–" + end.toPlainString()).orElse("");
    }

    /** The grammar of a JSON number without sign or exponent: no leading zeros, digits on both sides of a point. */
    private static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        return isDigits(whole)
                && (whole.length() == 1 || whole.charAt(0) != '0')
                && (point < 0 || isDigits(text.substring(point + 1)));
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

package io.businesscanvas.json.internal;

import io.businesscanvas.json.internal.source.ProblemKind;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.Replacement;
import io.businesscanvas.labels.Message;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Percentage;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads numbers exactly, written as such or as a text, and currencies. */
final class NumberReader {
    private static final int CODE_LENGTH = 3;
    private static final int LONGEST_SIGN = 32;
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("EURO", "EUR"),
            Map.entry("欧元", "EUR"),
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("美元", "USD"),
            Map.entry("£", "GBP"),
            Map.entry("英镑", "GBP"),
            Map.entry("元", "CNY"),
            Map.entry("人民币", "CNY"),
            Map.entry("RMB", "CNY"),
            Map.entry("日元", "JPY"),
            Map.entry("港元", "HKD"));

    private final TokenReader tokens;
    private final ValueReader values;

    NumberReader(TokenReader tokens, ValueReader values) {
        this.tokens = tokens;
        this.values = values;
    }

    /** A number of units of a currency. */
    @Nullable
    BigDecimal amount() {
        // The value is judged apart from the currency; XXX is the ISO code for none.
        return number(literal -> Amount.of(literal, "XXX").value(), "amount");
    }

    /** A number from 0 to 100. */
    @Nullable
    BigDecimal percentage() {
        return number(literal -> Percentage.of(literal).value(), "share");
    }

    private @Nullable BigDecimal number(Function<String, BigDecimal> parser, String key) {
        String literal = literal();
        if (literal == null) {
            return null;
        }
        try {
            return parser.apply(literal);
        } catch (IllegalArgumentException e) {
            tokens.report(
                    ProblemKind.AMOUNT, ProblemMessages.say(key, tokens.shown()), ProblemMessages.say(key + ".fix"));
            return null;
        }
    }

    private @Nullable String literal() {
        if (tokens.is(JsonToken.VALUE_NUMBER_INT) || tokens.is(JsonToken.VALUE_NUMBER_FLOAT)) {
            String literal = tokens.string();
            return values.checkDigits(literal) ? literal : null;
        }
        return values.rawText("expected.number");
    }

    @Nullable
    Currency currency() {
        String code = values.rawText("expected.text");
        if (code == null) {
            return null;
        }
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            tokens.report(
                    ProblemKind.CURRENCY,
                    ProblemMessages.say("currency", ProblemMessages.quoted(code)),
                    currencyFix(code));
            return null;
        }
    }

    private static Message currencyFix(String code) {
        if (code.length() > LONGEST_SIGN) { // JDK 17 takes a minute for the capitals of a long text of sharp s
            return ProblemMessages.say("currency.fix");
        }
        String upper = code.strip().toUpperCase(Locale.ROOT);
        String sign = SIGNS.get(upper);
        if (sign != null) {
            return Replacement.write(sign, true);
        }
        if (upper.length() != CODE_LENGTH) {
            return ProblemMessages.say("currency.fix");
        }
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(upper::equals)
                .findFirst()
                .<Message>map(known -> Replacement.write(known, true))
                .orElseGet(() -> ProblemMessages.say("currency.fix"));
    }
}

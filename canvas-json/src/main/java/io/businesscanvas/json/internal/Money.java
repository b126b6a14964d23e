package io.businesscanvas.json.internal;

import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Amount;
import io.businesscanvas.model.Percentage;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads amounts of money and percentages, exactly. */
final class Money {
    private static final int CODE_LENGTH = 3;
    private static final Vocabulary<String> PROPERTIES =
            new Vocabulary<>("amount", false, List.of("value", "currency", "per"), Function.identity());
    private static final Map<String, Amount.Period> PERIODS = Keywords.byKey(List.of(Amount.Period.values()));

    private final TokenReader tokens;
    private final ValueReader values;
    private final Extensions extensions;

    Money(TokenReader tokens, ValueReader values, Extensions extensions) {
        this.tokens = tokens;
        this.values = values;
        this.extensions = extensions;
    }

    @Nullable
    Amount amount() {
        if (!tokens.is(JsonToken.START_OBJECT)) {
            tokens.tellType(ProblemMessages.say("expected.amount"), null);
            return null;
        }
        PropertyReader<String> members = new PropertyReader<>(tokens, PROPERTIES, extensions, property -> {});
        BigDecimal value = null;
        Currency currency = null;
        Amount.Period period = null;
        for (String property = members.next(); property != null; property = members.next()) {
            switch (property) {
                case "value" -> value = value();
                case "currency" -> currency = currency();
                default -> period = values.word(PERIODS);
            }
        }
        members.require("value", members.brace());
        members.require("currency", members.brace());
        return value == null || currency == null ? null : new Amount(value, currency, Optional.ofNullable(period));
    }

    @Nullable
    Percentage share() {
        String literal = literal();
        if (literal == null) {
            return null;
        }
        try {
            return Percentage.of(literal);
        } catch (IllegalArgumentException e) {
            tokens.tell(
                    ProblemKind.AMOUNT, ProblemMessages.say("share", tokens.shown()), ProblemMessages.say("share.fix"));
            return null;
        }
    }

    private @Nullable BigDecimal value() {
        String literal = literal();
        if (literal == null) {
            return null;
        }
        try {
            // The value is judged apart from the currency; XXX is the ISO code for none.
            return Amount.of(literal, "XXX").value();
        } catch (IllegalArgumentException e) {
            tokens.tell(
                    ProblemKind.AMOUNT,
                    ProblemMessages.say("amount", tokens.shown()),
                    ProblemMessages.say("amount.fix"));
            return null;
        }
    }

    /** A number, written as such or as a text. */
    private @Nullable String literal() {
        if (tokens.is(JsonToken.VALUE_NUMBER_INT) || tokens.is(JsonToken.VALUE_NUMBER_FLOAT)) {
            String literal = tokens.string();
            return values.checkDigits(literal) ? literal : null;
        }
        return values.rawText("expected.number");
    }

    private @Nullable Currency currency() {
        String code = values.rawText("expected.text");
        if (code == null) {
            return null;
        }
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            tokens.tell(
                    ProblemKind.CURRENCY,
                    ProblemMessages.say("currency", ProblemMessages.quoted(code)),
                    currencyFix(code));
            return null;
        }
    }

    private static Message currencyFix(String code) {
        if (code.length() != CODE_LENGTH) {
            return ProblemMessages.say("currency.fix");
        }
        String upper = code.toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(upper::equals)
                .findFirst()
                .map(known -> ProblemMessages.say("fix.write", ProblemMessages.quoted(known)))
                .orElseGet(() -> ProblemMessages.say("currency.fix"));
    }
}

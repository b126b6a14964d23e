package io.businesscanvas.json.internal;

import io.businesscanvas.json.internal.source.ProblemKind;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.TextSpan;
import io.businesscanvas.labels.Message;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads amounts, prices and quantities. Each is read whole or not at all: one problem in it loses it. */
public final class AmountReader {
    public static final List<String> AMOUNT = List.of("value", "upTo", "currency", "per");
    public static final List<String> PRICE = List.of("value", "upTo", "currency", "per", "unit");
    public static final List<String> PERCENT = List.of("percent", "upTo", "unit");
    public static final List<String> QUANTITY = List.of("value", "upTo", "per");
    public static final Map<String, Period> PERIODS = Keywords.byKey(List.of(Period.values()));
    public static final Map<String, Period> RECURRING =
            Keywords.byKey(List.copyOf(EnumSet.complementOf(EnumSet.of(Period.ONCE))));

    private static final String MONEY_EXAMPLE = "{ \"value\": 49, \"currency\": \"USD\", \"unit\": \"seat\" }";
    private static final String PERCENT_EXAMPLE = "{ \"percent\": 5, \"unit\": \"order\" }";
    private static final String QUANTITY_EXAMPLE = "\"quantity\": { \"value\": 300, \"per\": \"month\" }";

    private static final Message PRICE_PER_UNIT =
            ProblemMessages.say("amount.unit.fix", "\"price\": " + MONEY_EXAMPLE, QUANTITY_EXAMPLE);

    private static final Vocabulary<String> AMOUNTS = new Vocabulary<>(
            "amount", false, AMOUNT, Function.identity(), name -> Optional.empty(), Map.of("unit", PRICE_PER_UNIT));
    private static final Vocabulary<String> PRICES = vocabulary("price", PRICE);
    private static final Vocabulary<String> PERCENTAGES = vocabulary("percentage", PERCENT);
    private static final Vocabulary<String> QUANTITIES = vocabulary("quantity", QUANTITY);

    private final TokenReader tokens;
    private final ValueReader values;
    private final NumberReader numbers;
    private final Extensions extensions;

    AmountReader(TokenReader tokens, ValueReader values, Extensions extensions) {
        this.tokens = tokens;
        this.values = values;
        this.numbers = new NumberReader(tokens, values);
        this.extensions = extensions;
    }

    @Nullable
    Amount amount() {
        Fields read = read("expected.amount", AMOUNTS, PERIODS, "value", "currency");
        return read == null ? null : new Amount(read.value(), read.upTo(), read.currency(), read.per());
    }

    @Nullable
    Quantity quantity() {
        Fields read = read("expected.quantity", QUANTITIES, RECURRING, "value");
        return read == null ? null : new Quantity(read.value(), read.upTo(), read.per());
    }

    /** A price in money or in per cent: its keys alone decide which of the two. */
    @Nullable
    Price price() {
        boolean hasValue = tokens.hasKey("value");
        if (tokens.isWholeObject() && hasValue == tokens.hasKey("percent")) {
            tokens.reportBrace(
                    ProblemKind.MISSING_PROPERTY,
                    ProblemMessages.say(hasValue ? "price.both" : "price.neither"),
                    ProblemMessages.say(hasValue ? "price.both.fix" : "price.fix", MONEY_EXAMPLE, PERCENT_EXAMPLE));
            tokens.skip();
            return null;
        }
        return hasValue ? inMoney() : inPercent();
    }

    private @Nullable Price inMoney() {
        Fields read = read("expected.price", PRICES, RECURRING, "value", "currency");
        return read == null
                ? null
                : new Price.InMoney(read.value(), read.upTo(), read.currency(), read.per(), read.unit());
    }

    private @Nullable Price inPercent() {
        Fields read = read("expected.price", PERCENTAGES, RECURRING, "percent");
        return read == null
                ? null
                : new Price.InPercent(new Percentage(read.value()), read.upTo().map(Percentage::new), read.unit());
    }

    @Nullable
    Percentage share() {
        BigDecimal share = numbers.percentage();
        return share == null ? null : new Percentage(share);
    }

    private @Nullable Fields read(
            String expected, Vocabulary<String> vocabulary, Map<String, Period> periods, String... required) {
        if (!tokens.is(JsonToken.START_OBJECT)) {
            tokens.reportType(ProblemMessages.say(expected), null);
            return null;
        }
        int before = tokens.problems().count();
        PropertyReader<String> members = new PropertyReader<>(tokens, vocabulary, extensions, property -> {});
        Fields fields = new Fields(vocabulary == PERCENTAGES);
        for (String property = members.next(); property != null; property = members.next()) {
            fields.read(property, periods);
        }
        for (String property : required) {
            members.require(property, members.brace());
        }
        fields.checkRange();
        return tokens.problems().count() > before ? null : fields;
    }

    private static Vocabulary<String> vocabulary(String owner, List<String> names) {
        return new Vocabulary<>(owner, false, names, Function.identity());
    }

    /** The fields of one object. Where there was no problem, those that are required are there. */
    private final class Fields {
        private final boolean isPercentage;
        private @Nullable BigDecimal value;
        private @Nullable BigDecimal upTo;
        private @Nullable TextSpan upToAt;
        private @Nullable Currency currency;
        private @Nullable Period per;
        private @Nullable String unit;

        Fields(boolean isPercentage) {
            this.isPercentage = isPercentage;
        }

        void read(String property, Map<String, Period> periods) {
            switch (property) {
                case "value", "percent" -> value = number();
                case "upTo" -> {
                    upToAt = tokens.here();
                    upTo = number();
                }
                case "currency" -> currency = numbers.currency();
                case "per" -> per = period(periods);
                default -> unit = values.notBlank();
            }
        }

        private @Nullable BigDecimal number() {
            return isPercentage ? numbers.percentage() : numbers.amount();
        }

        /** A period; the old way of writing a price per unit is answered with the new one. */
        private @Nullable Period period(Map<String, Period> periods) {
            boolean isOldForm =
                    tokens.is(JsonToken.VALUE_STRING) && tokens.string().equals("unit");
            return values.word(periods, isOldForm ? PRICE_PER_UNIT : null);
        }

        void checkRange() {
            if (value != null && upTo != null && upTo.compareTo(value) <= 0) {
                tokens.reportAt(
                        upToAt,
                        "upTo",
                        ProblemKind.AMOUNT,
                        ProblemMessages.say("upTo", upTo.toPlainString(), value.toPlainString()),
                        ProblemMessages.say("upTo.fix"));
            }
        }

        BigDecimal value() {
            return Optional.ofNullable(value).orElseThrow();
        }

        Optional<BigDecimal> upTo() {
            return Optional.ofNullable(upTo);
        }

        Currency currency() {
            return Optional.ofNullable(currency).orElseThrow();
        }

        Optional<Period> per() {
            return Optional.ofNullable(per);
        }

        Optional<String> unit() {
            return Optional.ofNullable(unit);
        }
    }
}

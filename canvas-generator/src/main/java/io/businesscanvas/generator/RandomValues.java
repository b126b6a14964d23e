package io.businesscanvas.generator;

import io.businesscanvas.value.Amount;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonArray;
import io.businesscanvas.value.JsonValue.JsonNumber;
import io.businesscanvas.value.JsonValue.JsonObject;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws the small values of which canvases are made. */
final class RandomValues {
    private static final String[] WORDS = {
        "repair",
        "Same-day",
        "城市",
        "通勤者",
        "価値",
        "고객",
        "über",
        "ﬁne",
        "İstanbul",
        "ὈΔΥΣΣΕΎΣ",
        "خدمة",
        "מפתח",
        "नमस्ते",
        "กำไร",
        "e\u0301te\u0301",
        "🚲",
        "👨‍👩‍👧‍👦",
        "🇨🇭",
        "❤️",
        "C++",
        "a/b",
        "\"quoted\"",
        "back\\slash",
        "tab\tand\nline",
        "\u0001",
        "\u2028",
        "\u202Eevil",
        "\u001B[31m",
        "𠮷野",
        "::error",
        "100%",
        "x".repeat(70)
    };
    private static final String[] IDS = {"a", "b", "one", "two-2", "客户", "x_y.z", "e\u0301te\u0301", "42"};
    private static final String[] DECIMALS = {"0", "0.00", "1", "1.50", "54000", "999999999999999999.999998", "0.000001"
    };
    private static final String[] SHARES = {"0", "12.5", "33.333333", "100", "100.00"};
    private static final String[] NUMBERS = {"0", "-0", "1.0", "1e400", "-12.50E-3", "123456789012345678901234567890"};
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999999.999999");
    private static final int DEEPEST = 3;

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance() {
        return random.nextBoolean();
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[below(choices.length)];
    }

    <T> Optional<T> maybe(Supplier<? extends T> value) {
        return chance() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> some(Supplier<? extends T> value) {
        int count = chance() ? 0 : below(3);
        return IntStream.range(0, count).<T>mapToObj(i -> value.get()).toList();
    }

    /** Any text, blank ones too. */
    String text() {
        return IntStream.range(0, below(4)).mapToObj(i -> oneOf(WORDS)).collect(Collectors.joining(" "));
    }

    /** A text that is not blank. */
    String name() {
        return oneOf("n", "Name", "名") + " " + text();
    }

    EntryId id() {
        return EntryId.of(oneOf(IDS));
    }

    Amount amount() {
        Amount amount = Amount.of(oneOf(DECIMALS), currency());
        Amount range = chance() ? amount : amount.upTo(above(amount.value()));
        return chance() ? range : range.per(oneOf(Period.values()));
    }

    Price price() {
        if (chance()) {
            Price.InPercent percent = Price.percent(oneOf("0", "2.5", "40.0"));
            Price.InPercent range = chance() ? percent : percent.upTo(oneOf("50", "99.999999", "100"));
            return chance() ? range : range.unit(name());
        }
        Price.InMoney price = Price.of(oneOf(DECIMALS), currency());
        Price.InMoney range = chance() ? price : price.upTo(above(price.value()));
        Price.InMoney counted = chance() ? range : range.unit(name());
        return chance() ? counted : counted.per(recurring());
    }

    Quantity quantity() {
        Quantity quantity = Quantity.of(oneOf(DECIMALS));
        Quantity range = chance() ? quantity : quantity.upTo(above(quantity.value()));
        return chance() ? range : range.per(recurring());
    }

    private String currency() {
        return oneOf("EUR", "CNY", "JPY");
    }

    private Period recurring() {
        return oneOf(Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR);
    }

    /** A number that is greater, if there is one. */
    private static String above(BigDecimal value) {
        return value.compareTo(LARGEST) < 0 ? LARGEST.toPlainString() : value.toPlainString();
    }

    Percentage share() {
        return Percentage.of(oneOf(SHARES));
    }

    JsonObject extensions() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        IntStream.range(0, chance() ? 0 : below(3)).forEach(i -> members.put("x-" + oneOf(WORDS) + i, json(0)));
        return new JsonObject(members);
    }

    private JsonValue json(int depth) {
        return switch (below(depth < DEEPEST ? 6 : 4)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.of(chance());
            case 2 -> new JsonNumber(oneOf(NUMBERS));
            case 3 -> JsonValue.of(text());
            case 4 -> new JsonArray(some(() -> json(depth + 1)));
            default -> object(depth);
        };
    }

    private JsonObject object(int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        IntStream.range(0, below(3)).forEach(i -> members.put(oneOf(WORDS) + i, json(depth + 1)));
        return new JsonObject(members);
    }
}

package io.businesscanvas.model;

import io.businesscanvas.value.Amount;
import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonArray;
import io.businesscanvas.value.JsonValue.JsonNumber;
import io.businesscanvas.value.JsonValue.JsonObject;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Removes differences without meaning: trailing zeros, and the order of members of extensions. */
final class EquivalentForm {
    /** Longer numbers stay as they are: parsing takes time that grows with the square of their length. */
    private static final int LONGEST_NUMBER = 1_000;

    private static final int LONGEST_EXPONENT = 8;
    private static final int MOST_ZEROS = 20;

    private EquivalentForm() {}

    static BusinessCanvas of(BusinessCanvas canvas) {
        return canvas.mapEntries(EquivalentForm::of).withExtensions(of(canvas.extensions()));
    }

    static Entry of(Entry entry) {
        if (entry.extensions().isEmpty() && !(entry instanceof Priced)) {
            return entry;
        }
        Entry.Builder changed = entry.toBuilder();
        if (changed instanceof RevenueStream.Builder stream && entry instanceof RevenueStream given) {
            stream.amount(given.amount().map(EquivalentForm::of))
                    .price(given.price().map(EquivalentForm::of))
                    .quantity(given.quantity().map(EquivalentForm::of))
                    .share(given.share().map(EquivalentForm::of));
        } else if (changed instanceof Cost.Builder cost && entry instanceof Cost given) {
            cost.amount(given.amount().map(EquivalentForm::of))
                    .price(given.price().map(EquivalentForm::of))
                    .quantity(given.quantity().map(EquivalentForm::of))
                    .share(given.share().map(EquivalentForm::of));
        }
        return changed.extensions(of(entry.extensions())).build();
    }

    private static Amount of(Amount amount) {
        return new Amount(
                plain(amount.value()), amount.upTo().map(EquivalentForm::plain), amount.currency(), amount.per());
    }

    private static Quantity of(Quantity quantity) {
        return new Quantity(plain(quantity.value()), quantity.upTo().map(EquivalentForm::plain), quantity.per());
    }

    private static Percentage of(Percentage share) {
        return new Percentage(plain(share.value()));
    }

    private static Price of(Price price) {
        if (price instanceof Price.InMoney money) {
            return new Price.InMoney(
                    plain(money.value()),
                    money.upTo().map(EquivalentForm::plain),
                    money.currency(),
                    money.per(),
                    money.unit());
        }
        Price.InPercent percent = (Price.InPercent) price;
        return new Price.InPercent(of(percent.percent()), percent.end().map(EquivalentForm::of), percent.unit());
    }

    private static JsonObject of(JsonObject object) {
        Map<String, JsonValue> sorted = new TreeMap<>();
        object.members().forEach((name, value) -> sorted.put(name, of(value)));
        return new JsonObject(sorted);
    }

    private static JsonValue of(JsonValue value) {
        if (value instanceof JsonObject object) {
            return of(object);
        } else if (value instanceof JsonArray array) {
            return new JsonArray(array.items().stream().map(EquivalentForm::of).toList());
        }
        return value instanceof JsonNumber number ? of(number) : value;
    }

    private static JsonNumber of(JsonNumber number) {
        String literal = number.literal();
        int exponent = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        if (literal.length() > LONGEST_NUMBER || exponent >= 0 && literal.length() - exponent > LONGEST_EXPONENT) {
            return number;
        }
        BigDecimal value = new BigDecimal(literal).stripTrailingZeros();
        return new JsonNumber(Math.abs(value.scale()) <= MOST_ZEROS ? value.toPlainString() : value.toString());
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}

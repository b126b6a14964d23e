package io.businesscanvas.json.internal;

import io.businesscanvas.json.internal.source.JsonLayout;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CanvasAttribute;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonObject;
import io.businesscanvas.value.Keyword;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes canvases canonically: the same canvas always gives the same text. */
public final class CanvasEncoder {
    private final JsonLayout json;

    private CanvasEncoder(JsonLayout json) {
        this.json = json;
    }

    /** Returns the text of a canvas; compact text has no whitespace. */
    public static String encode(BusinessCanvas canvas, boolean isCompact) {
        Objects.requireNonNull(canvas, "canvas");
        JsonLayout json = new JsonLayout(isCompact);
        new CanvasEncoder(json).write(canvas);
        return json.end();
    }

    private void write(BusinessCanvas canvas) {
        json.openLines('{');
        for (CanvasAttribute attribute : CanvasAttribute.values()) {
            Optional<Object> value = attribute.valueOf(canvas);
            if (value.isPresent()) {
                write(attribute, value.get());
            }
        }
        for (Block block : Block.values()) {
            write(block, canvas.entries(block));
        }
        suppressions(canvas.suppressions());
        extensions(canvas.extensions());
        json.close('}');
    }

    private void write(CanvasAttribute attribute, Object value) {
        switch (attribute.shape()) {
            case TEXT, NAME, VERSION, LANGUAGE, DATE -> text(attribute.property(), value.toString());
            case TEXTS -> list(attribute.property(), (List<?>) value, (to, text) -> to.text((String) text));
            case KEYWORD -> text(attribute.property(), ((Keyword) value).key());
        }
    }

    private void write(Block block, List<? extends Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        json.key(block.key());
        json.openLines('[');
        Vocabulary<EntryProperty> properties = DecodingContext.vocabulary(block);
        for (Entry entry : entries) {
            json.next();
            json.openLines('{');
            for (EntryProperty property : properties.properties()) {
                write(property, entry);
            }
            extensions(entry.extensions());
            json.close('}');
        }
        json.close(']');
    }

    private void write(EntryProperty property, Entry entry) {
        if (property instanceof EntryProperty.Attribute attribute) {
            Optional<Object> value = attribute.attribute().valueOf(entry);
            if (value.isPresent()) {
                write(attribute, value.get());
            }
        } else if (property instanceof EntryProperty.Links links) {
            list(property.property(), entry.links().to(links.relation()), (to, ref) -> to.text(ref.toString()));
        } else if (property == EntryProperty.Identity.IGNORE) {
            suppressions(entry.suppressions());
        } else {
            boolean isId = property == EntryProperty.Identity.ID;
            text(property.property(), isId ? entry.id().value() : entry.name());
        }
    }

    private void write(EntryProperty.Attribute attribute, Object value) {
        String property = attribute.property();
        switch (attribute.attribute().shape()) {
            case TEXT -> text(property, (String) value);
            case TEXTS -> list(property, (List<?>) value, (to, text) -> to.text((String) text));
            case KEYWORD -> text(property, attribute.keyOf(value));
            case KEYWORDS -> list(property, (List<?>) value, (to, word) -> to.text(attribute.keyOf(word)));
            case FLAG -> raw(property, value.toString());
            case AMOUNT -> write(property, (Amount) value);
            case PRICE -> write(property, (Price) value);
            case QUANTITY -> write(property, (Quantity) value);
            case PERCENTAGE -> raw(property, ((Percentage) value).value().toPlainString());
        }
    }

    private void write(String property, Amount amount) {
        json.key(property);
        json.openInline('{');
        raw("value", amount.value().toPlainString());
        raw("upTo", amount.upTo());
        text("currency", amount.currency().getCurrencyCode());
        text("per", amount.per().map(Keyword::key));
        json.close('}');
    }

    private void write(String property, Price price) {
        json.key(property);
        json.openInline('{');
        if (price instanceof Price.InMoney money) {
            raw("value", money.value().toPlainString());
            raw("upTo", money.upTo());
            text("currency", money.currency().getCurrencyCode());
            text("per", money.per().map(Keyword::key));
        } else if (price instanceof Price.InPercent percent) {
            raw("percent", percent.percent().value().toPlainString());
            raw("upTo", percent.upTo());
        }
        text("unit", price.unit());
        json.close('}');
    }

    private void write(String property, Quantity quantity) {
        json.key(property);
        json.openInline('{');
        raw("value", quantity.value().toPlainString());
        raw("upTo", quantity.upTo());
        text("per", quantity.per().map(Keyword::key));
        json.close('}');
    }

    private void suppressions(List<Suppression> suppressions) {
        if (suppressions.isEmpty()) {
            return;
        }
        json.key("ignore");
        json.openLines('[');
        for (Suppression suppression : suppressions) {
            json.next();
            json.openInline('{');
            text("rule", suppression.rule().value());
            text("reason", suppression.reason());
            text("at", suppression.at().map(Block::key));
            json.close('}');
        }
        json.close(']');
    }

    private void extensions(JsonObject extensions) {
        extensions.members().forEach(this::extension);
    }

    private void extension(String name, JsonValue value) {
        json.anyKey(name);
        ExtensionEncoder.write(value, json);
    }

    private void text(String property, Optional<String> text) {
        if (text.isPresent()) {
            text(property, text.get());
        }
    }

    private void text(String property, String text) {
        json.key(property);
        json.text(text);
    }

    private void raw(String property, String literal) {
        json.key(property);
        json.raw(literal);
    }

    private void raw(String property, Optional<BigDecimal> number) {
        number.ifPresent(given -> raw(property, given.toPlainString()));
    }

    private <T> void list(String property, List<T> items, BiConsumer<JsonLayout, T> writer) {
        if (items.isEmpty()) {
            return;
        }
        json.key(property);
        json.openInline('[');
        for (T item : items) {
            json.next();
            writer.accept(json, item);
        }
        json.close(']');
    }
}

package io.businesscanvas.json.internal.schema;

import static io.businesscanvas.json.internal.schema.SchemaParts.*;

import io.businesscanvas.json.internal.AmountReader;
import io.businesscanvas.json.internal.CanvasProperty;
import io.businesscanvas.json.internal.DecodingContext;
import io.businesscanvas.json.internal.EntryProperty;
import io.businesscanvas.json.internal.ExtensionEncoder;
import io.businesscanvas.json.internal.source.JsonLayout;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.CanvasAttribute;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Variant;
import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonObject;
import io.businesscanvas.value.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the schema of canvas files from the tables by which they are read. */
public final class CanvasSchema {
    /** The name of the schema. */
    public static final String ID = "urn:businesscanvas:canvas:1.0";

    private static final int MOST_PERCENT = 100;
    private static final Labels LABELS = Labels.in(Locale.ENGLISH);
    private static final Map<CanvasAttribute, String> DESCRIPTIONS = Map.of(
            CanvasAttribute.SCHEMA, "The schema by which an editor checks this file.",
            CanvasAttribute.FORMAT_VERSION, "The version of the format: 1.0.",
            CanvasAttribute.TITLE, "What the canvas is called.",
            CanvasAttribute.VARIANT, "Whose business this is: a company's, or one person's career.",
            CanvasAttribute.LANGUAGE, "The language of the texts: en, zh-Hans, ...",
            CanvasAttribute.DESIGNED_FOR, "For whom the canvas was made.");

    private CanvasSchema() {}

    /** Returns the schema as text. */
    public static String text() {
        JsonLayout layout = new JsonLayout(false);
        ExtensionEncoder.write(canvas(), layout);
        return layout.end();
    }

    private static JsonObject canvas() {
        JsonObject properties = JsonObject.empty();
        for (CanvasProperty property : CanvasProperty.VOCABULARY.properties()) {
            properties = properties.with(property.name(), ofCanvas(property));
        }
        JsonObject header = header(ID, "Business model canvas")
                .with("description", JsonValue.of("Nine blocks of entries that link to each other."));
        return extensible(header, properties, "title").with("$defs", definitions());
    }

    private static JsonValue ofCanvas(CanvasProperty property) {
        if (property instanceof CanvasProperty.Attribute attribute) {
            JsonObject shape = ofShape(attribute.attribute());
            String description = DESCRIPTIONS.get(attribute.attribute());
            return description == null ? shape : shape.with("description", JsonValue.of(description));
        }
        return property instanceof CanvasProperty.Entries entries
                ? block(entries.block())
                : listOf(ref("canvasSuppression"));
    }

    private static JsonObject ofShape(CanvasAttribute attribute) {
        return switch (attribute.shape()) {
            case TEXT, LANGUAGE -> TEXT;
            case NAME -> ref("name");
            case VERSION -> pattern(SchemaPatterns.VERSION);
            case TEXTS -> ref("texts");
            case KEYWORD -> words(attribute.keywords());
            case DATE -> pattern(SchemaPatterns.DATE).with("format", JsonValue.of("date"));
        };
    }

    private static JsonObject block(Block block) {
        String questions = String.join(" ", LABELS.questions(block, Variant.BUSINESS));
        return titled(LABELS.name(block, Variant.BUSINESS), questions)
                .with("type", JsonValue.of("array"))
                .with("items", ref(block.key()));
    }

    private static JsonObject definitions() {
        JsonObject definitions = JsonObject.empty()
                .with("name", pattern(SchemaPatterns.NOT_BLANK))
                .with("texts", listOf(TEXT))
                .with("id", pattern(SchemaPatterns.ID))
                .with("links", listOf(pattern(SchemaPatterns.LINK)))
                .with("amount", amount())
                .with("price", price())
                .with("quantity", quantity())
                .with("percentage", decimal(SchemaPatterns.PERCENTAGE, MOST_PERCENT))
                .with("suppression", suppression(false))
                .with("canvasSuppression", suppression(true));
        for (Block block : Block.values()) {
            definitions = definitions.with(block.key(), anyOf(ref("name"), entry(block)));
        }
        return definitions;
    }

    private static JsonObject entry(Block block) {
        JsonObject properties = JsonObject.empty();
        for (EntryProperty property : DecodingContext.vocabulary(block).properties()) {
            properties = properties.with(property.property(), ofEntry(property));
        }
        return extensible(JsonObject.empty(), properties, "name");
    }

    private static JsonObject ofEntry(EntryProperty property) {
        if (property instanceof EntryProperty.Attribute attribute) {
            return title(LABELS.name(attribute.attribute()), ofShape(attribute.attribute()));
        }
        if (property instanceof EntryProperty.Links links) {
            return title(LABELS.verb(links.relation()), ref("links"));
        }
        return switch ((EntryProperty.Identity) property) {
            case ID -> ref("id");
            case NAME -> ref("name");
            case IGNORE -> listOf(ref("suppression"));
        };
    }

    private static JsonObject ofShape(EntryAttribute attribute) {
        return switch (attribute.shape()) {
            case TEXT -> TEXT;
            case TEXTS -> ref("texts");
            case KEYWORD -> words(attribute.keywords());
            case KEYWORDS -> listOf(words(attribute.keywords()));
            case FLAG -> type("boolean");
            case AMOUNT -> ref("amount");
            case PRICE -> ref("price");
            case QUANTITY -> ref("quantity");
            case PERCENTAGE -> ref("percentage");
        };
    }

    private static JsonObject amount() {
        return closed(fields(AmountReader.AMOUNT, AmountReader.PERIODS), "value", "currency");
    }

    private static JsonObject price() {
        return anyOf(
                closed(fields(AmountReader.PRICE, AmountReader.RECURRING), "value", "currency"),
                closed(fields(AmountReader.PERCENT, AmountReader.RECURRING), "percent"));
    }

    private static JsonObject quantity() {
        return closed(fields(AmountReader.QUANTITY, AmountReader.RECURRING), "value");
    }

    private static JsonObject fields(List<String> names, Map<String, Period> periods) {
        boolean isPercentage = names.contains("percent");
        JsonObject number =
                isPercentage ? decimal(SchemaPatterns.PERCENTAGE, MOST_PERCENT) : decimal(SchemaPatterns.AMOUNT, null);
        JsonObject properties = JsonObject.empty();
        for (String name : names) {
            properties = properties.with(
                    name,
                    switch (name) {
                        case "currency" -> TEXT;
                        case "per" -> oneOf(List.copyOf(periods.keySet()));
                        case "unit" -> ref("name");
                        default -> number;
                    });
        }
        return properties;
    }

    private static JsonObject suppression(boolean isOfCanvas) {
        JsonObject properties = JsonObject.empty().with("rule", ref("name")).with("reason", ref("name"));
        if (isOfCanvas) {
            List<String> keys = Arrays.stream(Block.values()).map(Block::key).toList();
            properties = properties.with("at", oneOf(keys));
        }
        return closed(properties, "rule", "reason");
    }
}

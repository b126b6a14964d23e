package io.businesscanvas.json.internal;

import static io.businesscanvas.json.internal.SchemaParts.*;

import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Amount;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas.CostOrientation;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.JsonValue;
import io.businesscanvas.model.JsonValue.JsonObject;
import io.businesscanvas.model.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes the schema of canvas files from the tables by which they are read. */
public final class CanvasSchema {
    /** The name of the schema. */
    public static final String ID = "urn:businesscanvas:canvas:1.0";

    private static final Labels LABELS = Labels.in(Locale.ENGLISH);

    private CanvasSchema() {}

    /** The schema as text. */
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
        if (property.block() != null) {
            return block(property.block());
        }
        return switch (property.name()) {
            case "$schema" -> TEXT.with("description", JsonValue.of("The schema by which an editor checks this file."));
            case "businessCanvas" ->
                pattern(SchemaPatterns.VERSION).with("description", JsonValue.of("The version of the format: 1.0."));
            case "title" -> ref("name").with("description", JsonValue.of("What the canvas is called."));
            case "variant" ->
                words(List.of(Variant.values()))
                        .with(
                                "description",
                                JsonValue.of("Whose business this is: a company's, or one person's career."));
            case "language" -> TEXT.with("description", JsonValue.of("The language of the texts: en, zh-Hans, ..."));
            case "authors", "tags" -> ref("texts");
            case "date" -> pattern(SchemaPatterns.DATE).with("format", JsonValue.of("date"));
            case "costOrientation" -> words(List.of(CostOrientation.values()));
            case "ignore" -> listOf(ref("canvasSuppression"));
            default -> TEXT;
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
                .with("percentage", decimal(SchemaPatterns.PERCENTAGE, 100))
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
            case PERCENTAGE -> ref("percentage");
        };
    }

    private static JsonObject amount() {
        JsonObject properties = JsonObject.empty()
                .with("value", decimal(SchemaPatterns.AMOUNT, null))
                .with("currency", TEXT)
                .with("per", words(Arrays.asList(Amount.Period.values())));
        return closed(properties, "value", "currency");
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

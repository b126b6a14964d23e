package io.businesscanvas.json.internal.schema;

import static io.businesscanvas.json.internal.schema.SchemaParts.TEXT;
import static io.businesscanvas.json.internal.schema.SchemaParts.closed;
import static io.businesscanvas.json.internal.schema.SchemaParts.header;
import static io.businesscanvas.json.internal.schema.SchemaParts.listOf;
import static io.businesscanvas.json.internal.schema.SchemaParts.oneOf;
import static io.businesscanvas.json.internal.schema.SchemaParts.pattern;
import static io.businesscanvas.json.internal.schema.SchemaParts.ref;
import static io.businesscanvas.json.internal.schema.SchemaParts.type;

import io.businesscanvas.json.internal.ExtensionEncoder;
import io.businesscanvas.json.internal.source.JsonLayout;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Relation;
import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonObject;
import java.util.Arrays;

/** Makes the schema of baselines from the words of the model. */
public final class BaselineSchema {
    /** The name of the schema. */
    public static final String ID = "urn:businesscanvas:baseline:1.0";

    private static final int MOST = 999_999_999;

    private BaselineSchema() {}

    /** Returns the schema as text. */
    public static String text() {
        JsonLayout layout = new JsonLayout(false);
        ExtensionEncoder.write(baseline(), layout);
        return layout.end();
    }

    private static JsonObject baseline() {
        JsonObject properties = JsonObject.empty()
                .with("$schema", TEXT)
                .with("canvasBaseline", pattern(SchemaPatterns.VERSION))
                .with("findings", listOf(ref("finding")));
        JsonObject header = header(ID, "Known findings of canvas checks");
        return closed(header, properties, "canvasBaseline")
                .with("$defs", JsonObject.empty().with("finding", finding()));
    }

    private static JsonObject finding() {
        JsonObject properties = JsonObject.empty()
                .with("file", pattern(SchemaPatterns.NOT_BLANK))
                .with("rule", pattern(SchemaPatterns.NOT_BLANK))
                .with(
                        "block",
                        oneOf(Arrays.stream(Block.values()).map(Block::key).toList()))
                .with("entry", pattern(SchemaPatterns.ID))
                .with(
                        "relation",
                        oneOf(Arrays.stream(Relation.values())
                                .map(Relation::property)
                                .distinct()
                                .toList()))
                .with("target", TEXT)
                .with("property", TEXT)
                .with("value", TEXT)
                .with("count", type("integer").with("minimum", JsonValue.of(1)).with("maximum", JsonValue.of(MOST)));
        return closed(properties, "file", "rule");
    }
}

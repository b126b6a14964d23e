package io.businesscanvas.json.internal.schema;

import static io.businesscanvas.json.internal.schema.SchemaParts.*;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.json.internal.ExtensionEncoder;
import io.businesscanvas.json.internal.source.JsonLayout;
import io.businesscanvas.policy.FailOn;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonArray;
import io.businesscanvas.value.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the schema of policy files from the catalogue of rules. */
public final class PolicySchema {
    /** The name of the schema. */
    public static final String ID = "urn:businesscanvas:policy:1.0";

    private static final int MOST = 999_999_999;
    private static final JsonValue NOTHING_ELSE = JsonValue.of(false);

    private PolicySchema() {}

    /** Returns the schema as text. */
    public static String text() {
        JsonLayout layout = new JsonLayout(false);
        ExtensionEncoder.write(policy(), layout);
        return layout.end();
    }

    private static JsonObject policy() {
        JsonObject properties = JsonObject.empty()
                .with("$schema", TEXT)
                .with("extends", anyOf(ref("pattern"), listOf(ref("pattern"))))
                .with("preset", ref("preset"))
                .with("rules", ref("rules"))
                .with("overrides", listOf(ref("override")))
                .with("exclude", listOf(ref("pattern")))
                .with("failOn", words(List.of(FailOn.values())))
                .with(
                        "maxWarnings",
                        type("integer").with("minimum", JsonValue.of(0)).with("maximum", JsonValue.of(MOST)))
                .with("baseline", ref("pattern"));
        JsonObject definitions = JsonObject.empty()
                .with("preset", words(List.of(Preset.values())))
                .with("severity", words(List.of(Level.values())))
                .with("pattern", pattern(SchemaPatterns.NOT_BLANK))
                .with("override", override())
                .with("rules", rules());
        return header(ID, "Policy of canvas checks")
                .with("type", JsonValue.of("object"))
                .with("properties", properties)
                .with("additionalProperties", NOTHING_ELSE)
                .with("$defs", definitions);
    }

    private static JsonObject override() {
        return type("object")
                .with(
                        "properties",
                        JsonObject.empty()
                                .with("files", anyOf(ref("pattern"), listOf(ref("pattern"))))
                                .with("preset", ref("preset"))
                                .with("rules", ref("rules")))
                .with("required", new JsonArray(List.of(JsonValue.of("files"))))
                .with("additionalProperties", NOTHING_ELSE);
    }

    private static JsonObject rules() {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        for (Rule rule : Catalogue.all()) {
            JsonValue sentence = JsonValue.of(rule.sentence().in(Locale.ROOT));
            properties.put(
                    rule.id().value(),
                    anyOf(ref("severity"), detailed(rule.options().keySet())).with("description", sentence));
        }
        Catalogue.all().stream()
                .map(rule -> rule.id().value())
                .map(id -> id.substring(0, id.indexOf('.')) + ".*")
                .forEach(family -> properties.put(family, anyOf(ref("severity"), detailed(Set.of()))));
        return type("object").with("properties", new JsonObject(properties)).with("additionalProperties", NOTHING_ELSE);
    }

    private static JsonObject detailed(Set<String> options) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        properties.put("severity", ref("severity"));
        options.stream()
                .sorted()
                .forEach(option -> properties.put(option, type("integer").with("minimum", JsonValue.of(0))));
        return type("object").with("properties", new JsonObject(properties)).with("additionalProperties", NOTHING_ELSE);
    }
}

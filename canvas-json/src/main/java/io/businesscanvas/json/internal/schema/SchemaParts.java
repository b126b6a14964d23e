package io.businesscanvas.json.internal.schema;

import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonArray;
import io.businesscanvas.value.JsonValue.JsonObject;
import io.businesscanvas.value.Keyword;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of JSON Schema of which the schemas of canvas files, policies and baselines are made. */
final class SchemaParts {
    static final JsonObject TEXT = type("string");

    private SchemaParts() {}

    /** How a schema begins: the language it is written in, its name, and a title. */
    static JsonObject header(String id, String title) {
        return JsonObject.empty()
                .with("$schema", JsonValue.of("https://json-schema.org/draft/2020-12/schema"))
                .with("$id", JsonValue.of(id))
                .with("title", JsonValue.of(title));
    }

    static JsonObject type(String type) {
        return JsonObject.empty().with("type", JsonValue.of(type));
    }

    static JsonObject ref(String definition) {
        return JsonObject.empty().with("$ref", JsonValue.of("#/$defs/" + definition));
    }

    static JsonObject pattern(String pattern) {
        return TEXT.with("pattern", JsonValue.of(pattern));
    }

    static JsonObject listOf(JsonObject items) {
        return type("array").with("items", items);
    }

    static JsonObject words(List<? extends Keyword> words) {
        return oneOf(words.stream().map(Keyword::key).toList());
    }

    static JsonObject oneOf(List<String> words) {
        return JsonObject.empty().with("enum", texts(words));
    }

    static JsonObject anyOf(JsonObject... choices) {
        return JsonObject.empty().with("anyOf", new JsonArray(List.of(choices)));
    }

    static JsonObject titled(String title, String description) {
        return JsonObject.empty().with("title", JsonValue.of(title)).with("description", JsonValue.of(description));
    }

    static JsonObject title(String title, JsonObject schema) {
        return schema.with("title", JsonValue.of(title));
    }

    /** A number from 0 to a bound, or the same as a text. */
    static JsonObject decimal(String pattern, @Nullable Integer most) {
        JsonObject number = type("number").with("minimum", JsonValue.of(0));
        return anyOf(most == null ? number : number.with("maximum", JsonValue.of(most)), pattern(pattern));
    }

    /** An object with these properties, with extension properties, and with no others. */
    static JsonObject extensible(JsonObject header, JsonObject properties, String... required) {
        return object(header, properties, required)
                .with("patternProperties", JsonObject.empty().with("^x-", JsonValue.of(true)))
                .with("additionalProperties", JsonValue.of(false));
    }

    /** An object with these properties and nothing else. */
    static JsonObject closed(JsonObject properties, String... required) {
        return closed(JsonObject.empty(), properties, required);
    }

    /** The same, with initial content. */
    static JsonObject closed(JsonObject header, JsonObject properties, String... required) {
        return object(header, properties, required).with("additionalProperties", JsonValue.of(false));
    }

    private static JsonObject object(JsonObject header, JsonObject properties, String... required) {
        return header.with("type", JsonValue.of("object"))
                .with("required", texts(Arrays.asList(required)))
                .with("properties", properties);
    }

    private static JsonArray texts(List<String> texts) {
        return new JsonArray(texts.stream().map(JsonValue::of).toList());
    }
}

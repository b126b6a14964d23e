package io.businesscanvas.json.internal;

import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonArray;
import io.businesscanvas.value.JsonValue.JsonNumber;
import io.businesscanvas.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** Reads extension properties: any JSON, kept as it is. */
final class Extensions {
    private final TokenReader tokens;
    private final ValueReader values;

    Extensions(TokenReader tokens, ValueReader values) {
        this.tokens = tokens;
        this.values = values;
    }

    /** Whether the key at this position can be kept; reported if not. */
    boolean checkName(String name) {
        return values.check(name);
    }

    /** The value at this position; parts that cannot be kept are reported and replaced by null. */
    JsonValue read() {
        JsonToken token = tokens.current();
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        if (token == JsonToken.START_ARRAY) {
            return array();
        }
        if (token == JsonToken.VALUE_STRING) {
            String text = tokens.string();
            return values.check(text) ? JsonValue.of(text) : JsonValue.NULL;
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            String literal = tokens.string();
            return values.checkDigits(literal) ? new JsonNumber(literal) : JsonValue.NULL;
        }
        return token == JsonToken.VALUE_NULL ? JsonValue.NULL : JsonValue.of(token == JsonToken.VALUE_TRUE);
    }

    private JsonValue array() {
        List<JsonValue> items = new ArrayList<>();
        while (tokens.next() != JsonToken.END_ARRAY) {
            items.add(read());
        }
        return new JsonArray(items);
    }

    private JsonValue object() {
        FirstOccurrences firstLocations = new FirstOccurrences(tokens.text(), tokens.offset());
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String name = tokens.key();
            if (members.containsKey(name)) {
                tokens.reportRepeated(name, firstLocations);
                tokens.next();
                tokens.skip();
            } else if (values.check(name)) {
                tokens.next();
                members.put(name, read());
            } else {
                tokens.next();
                tokens.skip();
            }
        }
        return new JsonObject(members);
    }
}

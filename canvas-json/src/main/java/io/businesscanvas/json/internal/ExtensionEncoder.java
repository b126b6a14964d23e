package io.businesscanvas.json.internal;

import io.businesscanvas.json.internal.source.JsonLayout;
import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonArray;
import io.businesscanvas.value.JsonValue.JsonBoolean;
import io.businesscanvas.value.JsonValue.JsonNumber;
import io.businesscanvas.value.JsonValue.JsonObject;
import io.businesscanvas.value.JsonValue.JsonText;

/** Writes extension properties: objects on lines, lists likewise if they contain more than plain values. */
public final class ExtensionEncoder {
    private ExtensionEncoder() {}

    public static void write(JsonValue value, JsonLayout json) {
        if (value instanceof JsonObject object) {
            json.openLines('{');
            object.members().forEach((name, member) -> {
                json.anyKey(name);
                write(member, json);
            });
            json.close('}');
        } else if (value instanceof JsonArray array) {
            write(array, json);
        } else if (value instanceof JsonText text) {
            json.text(text.value());
        } else if (value instanceof JsonNumber number) {
            json.raw(number.literal());
        } else {
            json.raw(value instanceof JsonBoolean truth ? String.valueOf(truth.value()) : "null");
        }
    }

    private static void write(JsonArray array, JsonLayout json) {
        boolean isPlain =
                array.items().stream().noneMatch(item -> item instanceof JsonObject || item instanceof JsonArray);
        if (isPlain) {
            json.openInline('[');
        } else {
            json.openLines('[');
        }
        for (JsonValue item : array.items()) {
            json.next();
            write(item, json);
        }
        json.close(']');
    }
}

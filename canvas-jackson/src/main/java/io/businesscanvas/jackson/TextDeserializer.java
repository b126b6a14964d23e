package io.businesscanvas.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value that is a single text. */
final class TextDeserializer extends StdDeserializer<Object> {
    private final TextForm form;

    TextDeserializer(Class<?> type, TextForm form) {
        super(type);
        this.form = form;
    }

    @Override
    public @Nullable Object deserialize(JsonParser tokens, DeserializationContext context) {
        if (tokens.currentToken() != JsonToken.VALUE_STRING) {
            return context.handleUnexpectedToken(getValueType(context), tokens);
        }
        String text = tokens.getString();
        try {
            return form.read().apply(text);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdStringValue(handledType(), text, "%s", e.getMessage());
        }
    }
}

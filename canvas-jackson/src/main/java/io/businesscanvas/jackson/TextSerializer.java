package io.businesscanvas.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value that is a single text. */
final class TextSerializer extends StdSerializer<Object> {
    private final TextForm form;
    private final boolean isKey;

    private TextSerializer(Class<?> type, TextForm form, boolean isKey) {
        super(type);
        this.form = form;
        this.isKey = isKey;
    }

    static TextSerializer ofValue(Class<?> type, TextForm form) {
        return new TextSerializer(type, form, false);
    }

    static TextSerializer ofKey(Class<?> type, TextForm form) {
        return new TextSerializer(type, form, true);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        String text = form.write().apply(value);
        if (isKey) {
            out.writeName(text);
        } else {
            out.writeString(text);
        }
    }
}

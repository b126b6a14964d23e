package io.businesscanvas.jackson;

import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.Entry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a value as canvas files have it, with the mapper's own generator, so that its layout and data format apply.
 */
final class FramedSerializer extends StdSerializer<Object> {
    private static final CanvasJson COMPACT = CanvasJson.builder().compact(true).build();

    private final Frame frame;

    FramedSerializer(Class<?> type, Frame frame) {
        super(type);
        this.frame = frame;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        String canvas = COMPACT.writeText(frame.wrap().apply(value));
        try (JsonParser tokens = TokenText.JSON.createParser(ObjectReadContext.empty(), canvas)) {
            tokens.nextToken();
            frame.path().steps().forEach(step -> enter(step, tokens));
            if (value instanceof Entry entry) {
                writeEntry(entry, tokens, out);
            } else {
                out.copyCurrentStructureExact(tokens);
            }
        }
    }

    /** An entry names its block, since a list may hold entries of several. */
    private static void writeEntry(Entry entry, JsonParser tokens, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("block", entry.block().key());
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            out.copyCurrentStructureExact(tokens);
        }
        out.writeEndObject();
    }

    private static void enter(CanvasPath.Step step, JsonParser tokens) {
        if (step instanceof CanvasPath.Property property) {
            while (!tokens.nextToken().equals(JsonToken.PROPERTY_NAME)
                    || !tokens.currentName().equals(property.name())) {
                tokens.skipChildren();
            }
        }
        tokens.nextToken();
    }
}

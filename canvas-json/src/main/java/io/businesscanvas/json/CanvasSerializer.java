package io.businesscanvas.json;

import io.businesscanvas.model.BusinessCanvas;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a canvas with the mapper's own generator, so that its layout and its format apply. */
final class CanvasSerializer extends StdSerializer<BusinessCanvas> {
    private static final CanvasJson COMPACT = CanvasJson.builder().compact(true).build();
    private static final JsonFactory JSON = new JsonFactory();

    CanvasSerializer() {
        super(BusinessCanvas.class);
    }

    @Override
    public void serialize(BusinessCanvas canvas, JsonGenerator out, SerializationContext context) {
        try (JsonParser tokens = JSON.createParser(ObjectReadContext.empty(), COMPACT.writeText(canvas))) {
            tokens.nextToken();
            out.copyCurrentStructureExact(tokens);
        }
    }
}

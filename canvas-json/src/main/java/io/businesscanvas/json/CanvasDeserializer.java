package io.businesscanvas.json;

import io.businesscanvas.model.BusinessCanvas;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a canvas from the mapper's tokens, as strictly as from a file. */
final class CanvasDeserializer extends StdDeserializer<BusinessCanvas> {
    private static final JsonFactory JSON = new JsonFactory();

    CanvasDeserializer() {
        super(BusinessCanvas.class);
    }

    @Override
    public BusinessCanvas deserialize(JsonParser tokens, DeserializationContext context) {
        try {
            return CanvasJson.standard().readText(textOf(tokens));
        } catch (CanvasFormatException e) {
            throw DatabindException.from(tokens, e.getMessage(), e);
        }
    }

    private static String textOf(JsonParser tokens) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.copyCurrentStructureExact(tokens);
        }
        return text.toString();
    }
}

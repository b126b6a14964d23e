package org.example.store;

import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a canvas in a column as the text of its file, which every version of the library can read. */
@Converter(autoApply = true)
public final class CanvasConverter implements AttributeConverter<BusinessCanvas, String> {
    private static final CanvasJson JSON = CanvasJson.builder().compact(true).build();

    @Override
    public String convertToDatabaseColumn(BusinessCanvas canvas) {
        return canvas == null ? null : JSON.writeText(canvas);
    }

    @Override
    public BusinessCanvas convertToEntityAttribute(String text) {
        return text == null ? null : JSON.readText(text);
    }
}

package io.businesscanvas.json;

import io.businesscanvas.model.BusinessCanvas;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of one's own to read and write a {@link BusinessCanvas}, alone or inside other objects.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CanvasModule()).build();
 * BusinessCanvas canvas = mapper.readValue(json, BusinessCanvas.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it as a service; do the one or the other. Reading is as strict as {@link CanvasJson},
 * whatever the mapper's own features are; a canvas with errors is a {@link tools.jackson.databind.DatabindException} whose
 * cause is the {@link CanvasFormatException}. Lines and columns in it count from the beginning of the canvas, since a
 * mapper hands over tokens and not text; for the same reason numbers in extensions may be written another way ({@code
 * 1E+2} for {@code 1e2}). Use {@link CanvasJson} for files.
 *
 * @since 0.1
 */
public final class CanvasModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module that reads within the limits of the format. */
    public CanvasModule() {
        super("businesscanvas");
        addSerializer(BusinessCanvas.class, new CanvasSerializer());
        addDeserializer(BusinessCanvas.class, new CanvasDeserializer());
    }
}

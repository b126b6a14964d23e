package org.example.poster;

import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;

/** Draws the poster of a canvas without errors. */
public final class Poster {
    private Poster() {}

    public static void main(String[] arguments) throws IOException {
        BusinessCanvas canvas = CanvasJson.standard().read(Path.of(arguments[0]));
        Validator.standard().validate(canvas).orThrow();
        System.out.print(GridRenderer.standard().render(canvas));
    }
}

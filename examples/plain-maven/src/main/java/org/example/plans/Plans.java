package org.example.plans;

import io.businesscanvas.json.CanvasFormatException;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;

/** Prints the poster of a plan and what is wrong with it. */
public final class Plans {
    private Plans() {}

    public static void main(String[] arguments) throws IOException {
        try {
            System.out.print(describe(CanvasJson.standard().read(Path.of(arguments[0]))));
        } catch (CanvasFormatException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** The poster of a canvas, and the findings of the standard rules. */
    public static String describe(BusinessCanvas canvas) {
        ValidationReport report = Validator.standard().validate(canvas);
        return GridRenderer.standard().render(canvas) + ReportRenderer.standard().render(report);
    }
}

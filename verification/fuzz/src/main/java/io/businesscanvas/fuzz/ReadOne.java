package io.businesscanvas.fuzz;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * Reads one file, asks the rules of it and writes the report to nowhere: as a process of its own, to see how much
 * memory that takes. Prints the problems of the file, a line for each.
 */
public final class ReadOne {
    private ReadOne() {}

    /** Reads the file that the first argument names. */
    public static void main(String[] arguments) throws IOException {
        CanvasDocument document = CanvasJson.standard().parse(Path.of(arguments[0]));
        ReportRenderer.standard().render(Validator.standard().validate(document), Writer.nullWriter());
        document.problems().forEach(problem -> System.out.println(problem.rule()));
    }
}

package io.businesscanvas.test;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.validation.ValidationReport;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** A document in the form in which a parameter wants it. */
final class CanvasParameter {
    private CanvasParameter() {}

    static Object of(CanvasDocument document, Class<?> type) {
        if (type == CanvasDocument.class) {
            return document;
        }
        if (type != BusinessCanvas.class) {
            throw new ParameterResolutionException(
                    "A canvas file must be a parameter of type BusinessCanvas or CanvasDocument, but this is a "
                            + type.getSimpleName() + ".");
        }
        return document.canvas()
                .filter(canvas -> !document.hasErrors())
                .orElseThrow(() -> new ParameterResolutionException(
                        "The canvas file has errors:\n\n" + FailureText.of(ValidationReport.ofProblems(document))));
    }
}

package io.businesscanvas.cli;

import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.util.List;

/** Tells what is wrong with policy files and baselines, as it is told of canvases. */
record PolicyProblems(Console console) {
    /** Whether there was anything to tell. */
    boolean tell(List<ValidationReport> problems) throws IOException {
        ReportRenderer renderer =
                ReportRenderer.builder().locale(console.locale()).build();
        for (ValidationReport problem : problems) {
            renderer.render(problem, console.err());
        }
        return !problems.isEmpty();
    }
}

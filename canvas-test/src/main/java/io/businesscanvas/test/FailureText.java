package io.businesscanvas.test;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.document.Finding;
import io.businesscanvas.render.text.DiffRenderer;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.render.text.ReportTotals;
import io.businesscanvas.validation.ValidationReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reports and differences as failures show them, in English. */
final class FailureText {
    private static final DiffRenderer CHANGES =
            DiffRenderer.builder().locale(Locale.ENGLISH).build();

    private FailureText() {}

    /** The findings and their number; the number alone if there are none. */
    static String of(ValidationReport report) {
        ReportRenderer renderer = ReportRenderer.standard();
        return renderer.render(report) + renderer.summary(ReportTotals.of(List.of(report)));
    }

    /** The findings, each on a line. */
    static String of(List<Finding> findings) {
        return findings.stream().map(finding -> "  " + finding).collect(Collectors.joining("\n"));
    }

    static String of(CanvasDiff diff) {
        return CHANGES.render(diff).stripTrailing();
    }

    /** That two canvases or entries are not the same. */
    static String differs(String one, String several, CanvasDiff diff) {
        return diff.isEmpty()
                ? "Expected equal " + several
                        + ", but these are only the same: numbers have another scale, or members of"
                        + " extensions another order. Use isSameAs to ignore that."
                : "Expected the " + several + " to have the same content, but these changes turn the expected " + one
                        + " into the actual one:\n\n" + of(diff);
    }
}

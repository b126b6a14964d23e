package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Thrown by {@link ValidationReport#orThrow()} where a canvas has errors; the report is there as data.
 *
 * @since 0.1
 */
public final class InvalidCanvasException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 10;

    private final transient ValidationReport report;

    InvalidCanvasException(ValidationReport report, List<Finding> reasons) {
        super(describe(report, reasons));
        this.report = report;
    }

    /** All that was found; lost when the exception is serialized. */
    public ValidationReport report() {
        return report;
    }

    private static String describe(ValidationReport report, List<Finding> reasons) {
        String source = report.source().map(CanvasSource::name).orElse("the canvas");
        String more = reasons.size() > MOST_TOLD ? "\n  and " + (reasons.size() - MOST_TOLD) + " more" : "";
        return reasons.stream()
                .limit(MOST_TOLD)
                .map(InvalidCanvasException::describe)
                .collect(Collectors.joining("", source + " does not hold together:", more));
    }

    private static String describe(Finding finding) {
        String path = finding.path().toString();
        return "\n  [" + finding.rule() + "] " + (path.isEmpty() ? "" : path + ": ")
                + finding.message().in(Locale.ROOT);
    }
}

package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Thrown by {@link ValidationReport#orThrow()} if a canvas has errors; carries the report.
 *
 * @since 0.1
 */
public final class InvalidCanvasException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 10;

    private final transient ValidationReport report;

    InvalidCanvasException(ValidationReport report, List<Finding> reasons) {
        super(describe(report, reasons));
        this.report = report;
    }

    /** Returns the whole report; not available after serialization. */
    public ValidationReport report() {
        return report;
    }

    private static String describe(ValidationReport report, List<Finding> reasons) {
        String source = report.source().map(CanvasSource::name).orElse("the canvas");
        String more = reasons.size() > MOST_SHOWN ? "\n  and " + (reasons.size() - MOST_SHOWN) + " more" : "";
        return reasons.stream()
                .limit(MOST_SHOWN)
                .map(InvalidCanvasException::describe)
                .collect(Collectors.joining("", source + " is not valid:", more));
    }

    private static String describe(Finding finding) {
        String path = finding.path().toString();
        return "\n  [" + finding.rule() + "] " + (path.isEmpty() ? "" : path + ": ")
                + finding.message().in(Locale.ROOT);
    }
}

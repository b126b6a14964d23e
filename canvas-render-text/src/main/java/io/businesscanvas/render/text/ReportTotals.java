package io.businesscanvas.render.text;

import io.businesscanvas.document.Severity;
import io.businesscanvas.internal.text.Require;
import io.businesscanvas.validation.ValidationReport;
import java.util.Collection;

/**
 * The totals of several reports.
 *
 * @param errors the number of errors
 * @param warnings the number of warnings
 * @param hints the number of hints
 * @param canvases the number of validated canvases
 * @param rulesRun the number of different rules that ran
 * @since 0.1
 */
public record ReportTotals(int errors, int warnings, int hints, int canvases, int rulesRun) {
    /** Rejects negative numbers. */
    public ReportTotals {
        Require.notNegative("errors", errors);
        Require.notNegative("warnings", warnings);
        Require.notNegative("hints", hints);
        Require.notNegative("canvases", canvases);
        Require.notNegative("rulesRun", rulesRun);
    }

    /** Returns the totals of these reports. */
    public static ReportTotals of(Collection<ValidationReport> reports) {
        return new ReportTotals(
                count(reports, Severity.ERROR),
                count(reports, Severity.WARNING),
                count(reports, Severity.HINT),
                reports.size(),
                (int) reports.stream()
                        .flatMap(report -> report.rulesRun().stream())
                        .distinct()
                        .count());
    }

    /** Returns whether nothing was found at all. */
    public boolean isClean() {
        return errors + warnings + hints == 0;
    }

    private static int count(Collection<ValidationReport> reports, Severity severity) {
        return reports.stream().mapToInt(report -> report.count(severity)).sum();
    }
}

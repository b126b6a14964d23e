package io.businesscanvas.render.text;

import io.businesscanvas.document.Severity;
import io.businesscanvas.validation.ValidationReport;
import java.util.Collection;

/**
 * How much was found in how many canvases.
 *
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param hints how many are hints
 * @param canvases how many canvases were validated
 * @param rulesRun how many different rules were asked
 * @since 0.1
 */
public record ReportTotals(int errors, int warnings, int hints, int canvases, int rulesRun) {
    /** The totals of these reports. */
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

    /** Whether nothing was found at all. */
    public boolean isClean() {
        return errors + warnings + hints == 0;
    }

    private static int count(Collection<ValidationReport> reports, Severity severity) {
        return reports.stream().mapToInt(report -> report.count(severity)).sum();
    }
}

package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.Severity;
import java.io.IOException;

/**
 * A report that shows findings of a minimum severity only; its totals count all.
 *
 * @param report the report
 * @param lowest the lowest severity that it shows
 */
record ShownFindings(ReportWriter report, Severity lowest) implements ReportWriter {
    @Override
    public void addConfiguration(CheckedFile file) throws IOException {
        report.addConfiguration(file);
    }

    @Override
    public void add(CheckedFile file) throws IOException {
        report.add(file.withFindings(file.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(lowest))
                .toList()));
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        report.end(totals);
    }
}

package io.businesscanvas.check;

import io.businesscanvas.document.Severity;
import io.businesscanvas.validation.ValidationReport;
import java.util.List;

/**
 * What became of all files, in the order in which they were asked for.
 *
 * @param files one result a file
 * @since 0.1
 */
public record CheckResult(List<CheckedFile> files) {
    /** Takes a copy of the list. */
    public CheckResult {
        files = List.copyOf(files);
    }

    /** The reports of all files that could be read. */
    public List<ValidationReport> reports() {
        return files.stream().flatMap(file -> file.report().stream()).toList();
    }

    /** Whether a finding in any file is this grave or graver. */
    public boolean hasAtLeast(Severity severity) {
        return reports().stream().anyMatch(report -> report.hasAtLeast(severity));
    }

    /** Whether a file could not be opened or read. */
    public boolean hasFailures() {
        return files.stream().anyMatch(file -> file.failure().isPresent());
    }
}

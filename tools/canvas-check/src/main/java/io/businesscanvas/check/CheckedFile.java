package io.businesscanvas.check;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.labels.Message;
import io.businesscanvas.policy.Baseline;
import io.businesscanvas.validation.ValidationReport;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file: a report, or the reason why it could not be read at all.
 *
 * @param name the path of the file as people see it, relative to the working folder, with {@code /}
 * @param report what was found; empty if the file could not be opened or read
 * @param baselined what was found too, but is known from the baseline and not told
 * @param stale how many findings the baseline knows of this file that are there no more
 * @param failure why the file could not be opened or read
 * @since 0.1
 */
public record CheckedFile(
        String name, Optional<ValidationReport> report, List<Finding> baselined, int stale, Optional<Message> failure) {
    /** Takes a copy of the list. */
    public CheckedFile {
        baselined = List.copyOf(baselined);
    }

    /** A file that was read, and what was found in it. */
    public static CheckedFile of(String name, ValidationReport report) {
        return new CheckedFile(name, Optional.of(report), List.of(), 0, Optional.empty());
    }

    /** A file that could not be opened or read, and why. */
    public static CheckedFile failed(String name, Message failure) {
        return new CheckedFile(name, Optional.empty(), List.of(), 0, Optional.of(failure));
    }

    /** What was found in the file and is told; nothing if it could not be read. */
    public List<Finding> findings() {
        return report.map(ValidationReport::findings).orElse(List.of());
    }

    /** The same file without what a baseline knows, which has another name for it. */
    CheckedFile without(Baseline baseline, String nameThere) {
        return report.map(told -> {
                    Baseline.Comparison compared = baseline.compare(renamed(told, nameThere));
                    ValidationReport fresh = new ValidationReport(
                            told.source(), compared.fresh(), told.rulesRun(), told.rulesSkipped(), told.suppressed());
                    return new CheckedFile(
                            name, Optional.of(fresh), compared.known(), compared.stale(), Optional.empty());
                })
                .orElse(this);
    }

    private static ValidationReport renamed(ValidationReport report, String name) {
        return new ValidationReport(
                Optional.of(CanvasSource.of(name, "")),
                report.findings(),
                report.rulesRun(),
                report.rulesSkipped(),
                report.suppressed());
    }
}

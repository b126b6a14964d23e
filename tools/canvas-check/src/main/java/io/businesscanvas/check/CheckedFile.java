package io.businesscanvas.check;

import io.businesscanvas.document.Finding;
import io.businesscanvas.internal.text.Require;
import io.businesscanvas.labels.Message;
import io.businesscanvas.policy.Baseline;
import io.businesscanvas.validation.ValidationReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of one file: a report, or the reason why the file could not be opened or read.
 *
 * @param name the path of the file, relative to the working folder, with {@code /}
 * @param report the report, without the findings that a baseline lists; empty if the file could not be opened or read
 * @param hasBaseline whether the findings were compared with a baseline
 * @param baselined the findings that the baseline lists
 * @param stale the number of findings that the baseline lists for this file and that no longer occur
 * @param failure why the file could not be opened or read
 * @param threshold the threshold that applies to this file; empty if none was set for it
 * @since 0.1
 */
public record CheckedFile(
        String name,
        Optional<ValidationReport> report,
        boolean hasBaseline,
        List<Finding> baselined,
        int stale,
        Optional<Message> failure,
        Optional<Threshold> threshold) {
    /** Copies the list. */
    public CheckedFile {
        Require.notNegative("stale", stale);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(baselined, "baselined");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(threshold, "threshold");
        baselined = List.copyOf(baselined);
    }

    /** Returns the result of a file that was read. */
    public static CheckedFile of(String name, ValidationReport report) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(report, "report");
        return new CheckedFile(name, Optional.of(report), false, List.of(), 0, Optional.empty(), Optional.empty());
    }

    /** Returns the result of a file that could not be opened or read. */
    public static CheckedFile failed(String name, Message failure) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(failure, "failure");
        return new CheckedFile(name, Optional.empty(), false, List.of(), 0, Optional.of(failure), Optional.empty());
    }

    /** Returns the findings; none if the file could not be read. */
    public List<Finding> findings() {
        return report.map(ValidationReport::findings).orElse(List.of());
    }

    /** Returns the result with the threshold that applies to the file. */
    public CheckedFile withThreshold(Threshold other) {
        Objects.requireNonNull(other, "other");
        return new CheckedFile(name, report, hasBaseline, baselined, stale, failure, Optional.of(other));
    }

    /** Returns the result with only these findings; counts stay as they are. */
    public CheckedFile withFindings(List<Finding> findings) {
        Objects.requireNonNull(findings, "findings");
        return new CheckedFile(
                name, report.map(old -> old.withFindings(findings)), hasBaseline, baselined, stale, failure, threshold);
    }

    /**
     * Returns the result without the findings that a baseline lists.
     *
     * @param file the name of the file in the baseline
     */
    public CheckedFile without(Baseline baseline, String file) {
        Objects.requireNonNull(file, "file");
        if (report.isEmpty()) {
            return this;
        }
        Baseline.Comparison compared = baseline.compare(report.get(), file);
        return new CheckedFile(
                name,
                Optional.of(report.get().withFindings(compared.fresh())),
                true,
                compared.known(),
                compared.stale(),
                failure,
                threshold);
    }
}

package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import io.businesscanvas.model.RuleId;
import io.businesscanvas.model.Suppression;
import java.util.List;
import java.util.Optional;

/**
 * What validation found, and what it looked at.
 *
 * <p>Findings come in the order of the text, or of the canvas where there is no text; what stands at the same place in
 * the order of rule ids. Two runs over the same canvas give equal reports.
 *
 * @param source the text that was validated; empty if the canvas was not read from one
 * @param findings what was found, the problems of the file included
 * @param rulesRun the rules that were asked, in the order of their ids
 * @param rulesSkipped the rules that could not be asked, since the file lost what they read
 * @param suppressed the findings that the canvas itself accepts
 * @since 0.1
 */
public record ValidationReport(
        Optional<CanvasSource> source,
        List<Finding> findings,
        List<RuleId> rulesRun,
        List<SkippedRule> rulesSkipped,
        List<SuppressedFinding> suppressed) {
    /** Takes copies of the lists. */
    public ValidationReport {
        findings = List.copyOf(findings);
        rulesRun = List.copyOf(rulesRun);
        rulesSkipped = List.copyOf(rulesSkipped);
        suppressed = List.copyOf(suppressed);
    }

    /** Returns the report of a document without a canvas: its problems, and no rule that ran. */
    public static ValidationReport ofProblems(CanvasDocument document) {
        return ofProblems(document.source(), document.problems());
    }

    /** Returns a report of nothing but these problems of a file. */
    public static ValidationReport ofProblems(CanvasSource source, List<Finding> problems) {
        return new ValidationReport(
                Optional.of(source),
                problems.stream().sorted(FindingOrder.OF_TEXT).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Whether nothing was found at all. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /** Whether there is a finding of this severity or a graver one. */
    public boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }

    /** How many findings have this severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * Goes on with this report if it has no errors.
     *
     * @throws InvalidCanvasException if there is an error
     */
    public ValidationReport orThrow() {
        return orThrow(Severity.ERROR);
    }

    /**
     * Goes on with this report if nothing in it is as grave as this.
     *
     * @throws InvalidCanvasException if there is a finding of this severity or a graver one
     */
    public ValidationReport orThrow(Severity gravest) {
        List<Finding> reasons = findings.stream()
                .filter(finding -> finding.severity().isAtLeast(gravest))
                .toList();
        if (!reasons.isEmpty()) {
            throw new InvalidCanvasException(this, reasons);
        }
        return this;
    }

    /**
     * A rule that was not asked.
     *
     * @param rule the rule
     * @param lost what it reads and the file lost
     * @since 0.1
     */
    public record SkippedRule(RuleId rule, CanvasPart lost) {}

    /**
     * A finding that is not told, since the canvas accepts it.
     *
     * @param finding the finding
     * @param suppression what accepts it
     * @since 0.1
     */
    public record SuppressedFinding(Finding finding, Suppression suppression) {}
}

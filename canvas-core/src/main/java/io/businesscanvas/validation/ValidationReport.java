package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Findings;
import io.businesscanvas.document.Severity;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of a validation: the findings, and which rules ran.
 *
 * <p>Findings are in the order of the text, or of the canvas if there is no text; those at the same location are
 * ordered by rule id. Two runs over the same canvas give equal reports.
 *
 * @since 0.1
 */
public final class ValidationReport implements Findings {
    private final Optional<CanvasSource> source;
    private final List<Finding> findings;
    private final List<RuleId> rulesRun;
    private final List<SkippedRule> rulesSkipped;
    private final List<SuppressedFinding> suppressed;

    private ValidationReport(
            Optional<CanvasSource> source,
            List<Finding> findings,
            List<RuleId> rulesRun,
            List<SkippedRule> rulesSkipped,
            List<SuppressedFinding> suppressed) {
        this.source = source;
        this.findings = List.copyOf(findings);
        this.rulesRun = List.copyOf(rulesRun);
        this.rulesSkipped = List.copyOf(rulesSkipped);
        this.suppressed = List.copyOf(suppressed);
    }

    /** Returns a report with these findings in this order, without a source, and no rules run. */
    public static ValidationReport of(List<Finding> findings) {
        Objects.requireNonNull(findings, "findings");
        return new ValidationReport(Optional.empty(), findings, List.of(), List.of(), List.of());
    }

    /** Returns the report of a document without a canvas: its problems, and no rules run. */
    public static ValidationReport ofProblems(CanvasDocument document) {
        return ofProblems(document.source(), document.problems());
    }

    /** Returns a report that contains only these problems of a file. */
    public static ValidationReport ofProblems(CanvasSource source, List<Finding> problems) {
        Objects.requireNonNull(source, "source");
        return of(problems.stream().sorted(FindingOrder.OF_TEXT).toList()).withSource(source);
    }

    /** Returns a copy of this report with its source replaced. */
    public ValidationReport withSource(CanvasSource other) {
        Objects.requireNonNull(other, "other");
        return new ValidationReport(Optional.of(other), findings, rulesRun, rulesSkipped, suppressed);
    }

    /** Returns a copy of this report with its findings replaced by these, in this order. */
    public ValidationReport withFindings(List<Finding> others) {
        Objects.requireNonNull(others, "others");
        return new ValidationReport(source, others, rulesRun, rulesSkipped, suppressed);
    }

    /** Returns a copy of this report with its list of rules run replaced. */
    public ValidationReport withRulesRun(List<RuleId> others) {
        Objects.requireNonNull(others, "others");
        return new ValidationReport(source, findings, others, rulesSkipped, suppressed);
    }

    /** Returns a copy of this report with its list of skipped rules replaced. */
    public ValidationReport withRulesSkipped(List<SkippedRule> others) {
        Objects.requireNonNull(others, "others");
        return new ValidationReport(source, findings, rulesRun, others, suppressed);
    }

    /** Returns a copy of this report with its list of suppressed findings replaced. */
    public ValidationReport withSuppressed(List<SuppressedFinding> others) {
        Objects.requireNonNull(others, "others");
        return new ValidationReport(source, findings, rulesRun, rulesSkipped, others);
    }

    /** Returns the text that was validated; empty if the canvas was not read from one. */
    @Override
    public Optional<CanvasSource> source() {
        return source;
    }

    /** Returns the findings, including the problems of the file. */
    @Override
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the rules that ran, ordered by id. */
    public List<RuleId> rulesRun() {
        return rulesRun;
    }

    /** Returns the rules that were skipped because parts of the file could not be read. */
    public List<SkippedRule> rulesSkipped() {
        return rulesSkipped;
    }

    /** Returns the findings that the canvas suppresses. */
    public List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /** Returns whether there are no findings at all. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /** Returns whether there is a finding of this severity or a higher one. */
    public boolean hasAtLeast(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }

    /** Returns the number of findings of this severity. */
    public int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * Returns this report if it has no errors.
     *
     * @throws InvalidCanvasException if there is an error
     */
    public ValidationReport orThrow() {
        return orThrow(Severity.ERROR);
    }

    /**
     * Returns this report if it has no finding of this severity or a higher one.
     *
     * @throws InvalidCanvasException if there is one
     */
    public ValidationReport orThrow(Severity lowest) {
        Objects.requireNonNull(lowest, "lowest");
        List<Finding> reasons = findings.stream()
                .filter(finding -> finding.severity().isAtLeast(lowest))
                .toList();
        if (!reasons.isEmpty()) {
            throw new InvalidCanvasException(this, reasons);
        }
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationReport that
                && source.equals(that.source)
                && findings.equals(that.findings)
                && rulesRun.equals(that.rulesRun)
                && rulesSkipped.equals(that.rulesSkipped)
                && suppressed.equals(that.suppressed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, findings, rulesRun, rulesSkipped, suppressed);
    }

    /** Returns the findings. */
    @Override
    public String toString() {
        return findings.toString();
    }

    /**
     * A rule that was skipped.
     *
     * @param rule the rule
     * @param lost a part of the canvas that the rule reads and that could not be read
     * @since 0.1
     */
    public record SkippedRule(RuleId rule, CanvasPart lost) {
        /** Checks that nothing is null. */
        public SkippedRule {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(lost, "lost");
        }
    }

    /**
     * A finding that is not reported because the canvas suppresses it.
     *
     * @param finding the finding
     * @param suppression the suppression
     * @since 0.1
     */
    public record SuppressedFinding(Finding finding, Suppression suppression) {
        /** Checks that nothing is null. */
        public SuppressedFinding {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(suppression, "suppression");
        }
    }
}

package io.businesscanvas.check;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.ValidationReport.SkippedRule;
import io.businesscanvas.value.RuleId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A document and its findings, which can be compared with those after a fix. */
final class FixState {
    private static final String PROBLEMS = "file.";
    private static final RuleId REPEATED = RuleId.of("file.repeated-property");

    /** Families whose rules are never silent because of other findings: a new finding would be the work of the fix. */
    private static final List<String> NEVER_SILENT = List.of("link.", "id.", "ignore.");

    private final CanvasDocument document;
    private final List<Finding> findings;
    private final Set<RuleId> skipped;
    private final Map<String, Integer> counts = new HashMap<>();

    FixState(CanvasDocument document, ValidationReport report) {
        this.document = document;
        this.findings = report.findings();
        this.skipped = report.rulesSkipped().stream().map(SkippedRule::rule).collect(Collectors.toSet());
        findings.forEach(finding -> counts.merge(keyOf(finding), 1, Integer::sum));
    }

    CanvasDocument document() {
        return document;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * Whether the next document is one that fixes of these findings may lead to. A file that could be read has each of
     * the findings less often, and no new one, except for what the fixed problem had hidden; one that could not be read
     * is readable now, or broken further down only.
     */
    boolean isImprovedBy(FixState next, List<Finding> fixed) {
        if (document.canvas().isEmpty()) {
            return next.document.canvas().isPresent() || next.firstOffset() > firstOffset();
        }
        boolean revealsProblems = fixed.stream().anyMatch(finding -> isProblem(finding.rule()));
        return next.document.canvas().isPresent()
                && fixed.stream().map(FixState::keyOf).allMatch(key -> next.count(key) < count(key))
                && next.findings.stream()
                        .allMatch(finding -> isOld(finding, next) || isRevealed(finding, revealsProblems));
    }

    private boolean isOld(Finding finding, FixState next) {
        String key = keyOf(finding);
        return next.count(key) <= count(key);
    }

    /** Whether a finding may have been there before, hidden by what was fixed. */
    private boolean isRevealed(Finding finding, boolean revealsProblems) {
        RuleId rule = finding.rule();
        if (isProblem(rule)) {
            return revealsProblems && !rule.equals(REPEATED);
        }
        return skipped.contains(rule) || NEVER_SILENT.stream().noneMatch(rule.value()::startsWith);
    }

    private static boolean isProblem(RuleId rule) {
        return rule.value().startsWith(PROBLEMS);
    }

    private int count(String key) {
        return counts.getOrDefault(key, 0);
    }

    private int firstOffset() {
        return findings.stream()
                .flatMap(finding -> finding.span().stream())
                .mapToInt(SourceSpan::offset)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String keyOf(Finding finding) {
        return finding.rule() + " " + finding.message().in(Locale.ENGLISH);
    }
}

package io.businesscanvas.check;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import io.businesscanvas.value.RuleId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Adds up totals file by file, so that no result has to be kept. */
final class Tally {
    private final int[] findings = new int[Severity.values().length];
    private final Map<RuleId, Integer> byRule = new HashMap<>();
    private final Set<RuleId> rulesRun = new HashSet<>();
    private int files;
    private int failures;
    private int suppressed;
    private int baselined;
    private int stale;
    private boolean hasBaseline;
    private int configurationProblems;

    void addConfiguration(CheckedFile file) {
        configurationProblems += file.findings().size();
        failures += file.failure().isPresent() ? 1 : 0;
    }

    void addStale(int count) {
        hasBaseline = true;
        stale += count;
    }

    void add(CheckedFile file) {
        for (Finding finding : file.findings()) {
            findings[finding.severity().ordinal()]++;
            byRule.merge(finding.rule(), 1, Integer::sum);
        }
        file.report().ifPresent(report -> {
            files++;
            rulesRun.addAll(report.rulesRun());
            suppressed += report.suppressed().size();
        });
        failures += file.failure().isPresent() ? 1 : 0;
        hasBaseline |= file.hasBaseline();
        baselined += file.baselined().size();
        stale += file.stale();
    }

    /** Returns the number of findings of each rule, the most frequent rule first. */
    Map<RuleId, Integer> byRule() {
        Map<RuleId, Integer> sorted = new LinkedHashMap<>();
        byRule.entrySet().stream()
                .sorted(Map.Entry.<RuleId, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    CheckTotals totals() {
        return new CheckTotals(
                findings[Severity.ERROR.ordinal()],
                findings[Severity.WARNING.ordinal()],
                findings[Severity.HINT.ordinal()],
                files,
                failures,
                rulesRun.size(),
                suppressed,
                hasBaseline,
                baselined,
                stale,
                configurationProblems,
                byRule());
    }
}

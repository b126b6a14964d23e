package io.businesscanvas.check;

import io.businesscanvas.document.Severity;
import io.businesscanvas.model.RuleId;
import java.util.HashSet;
import java.util.Set;

/** Counts what was found, file by file, so that no file has to be kept. */
final class Tally {
    private final int[] findings = new int[Severity.values().length];
    private final Set<RuleId> rulesRun = new HashSet<>();
    private int files;
    private int failures;
    private int suppressed;
    private int baselined;
    private int stale;

    void add(CheckedFile file) {
        file.findings().forEach(finding -> findings[finding.severity().ordinal()]++);
        file.report().ifPresent(report -> {
            files++;
            rulesRun.addAll(report.rulesRun());
            suppressed += report.suppressed().size();
        });
        failures += file.failure().isPresent() ? 1 : 0;
        baselined += file.baselined().size();
        stale += file.stale();
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
                baselined,
                stale);
    }
}

package io.businesscanvas.check;

import io.businesscanvas.document.Severity;
import io.businesscanvas.value.RuleId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The totals of a check.
 *
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param hints how many are hints
 * @param files how many files were read
 * @param failures how many could not be opened or read
 * @param rulesRun how many different rules were asked
 * @param suppressed how many findings the canvases themselves accept
 * @param hasBaseline whether findings were compared with a baseline
 * @param baselined the number of findings that a baseline lists
 * @param stale the number of findings that a baseline lists and that no longer occur
 * @param configurationProblems the number of problems of policy files and baselines
 * @param findingsByRule the number of findings of each rule with findings, the most frequent rule first
 * @since 0.1
 */
public record CheckTotals(
        int errors,
        int warnings,
        int hints,
        int files,
        int failures,
        int rulesRun,
        int suppressed,
        boolean hasBaseline,
        int baselined,
        int stale,
        int configurationProblems,
        Map<RuleId, Integer> findingsByRule) {
    /** Takes a copy of the map. */
    public CheckTotals {
        findingsByRule = Collections.unmodifiableMap(new LinkedHashMap<>(findingsByRule));
    }

    /** The totals of these files. */
    public static CheckTotals of(Collection<CheckedFile> files) {
        Tally tally = new Tally();
        files.forEach(tally::add);
        return tally.totals();
    }

    /** How many findings have this severity. */
    public int count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case HINT -> hints;
        };
    }

    /** Returns the number of findings. */
    public int findings() {
        return errors + warnings + hints;
    }

    /** Returns whether there are no findings and every file could be read. */
    public boolean isClean() {
        return errors + warnings + hints + failures + configurationProblems == 0;
    }
}

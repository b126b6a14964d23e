package io.businesscanvas.check;

import io.businesscanvas.document.Severity;
import io.businesscanvas.internal.text.Require;
import io.businesscanvas.value.RuleId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The totals of a check.
 *
 * @param errors the number of errors
 * @param warnings the number of warnings
 * @param hints the number of hints
 * @param files the number of files that were read
 * @param failures the number of files that could not be opened or read
 * @param rulesRun the number of different rules that ran
 * @param suppressed the number of findings that canvases suppress
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
    /** Copies the map. */
    public CheckTotals {
        Require.notNegative("errors", errors);
        Require.notNegative("warnings", warnings);
        Require.notNegative("hints", hints);
        Require.notNegative("files", files);
        Require.notNegative("failures", failures);
        Require.notNegative("rulesRun", rulesRun);
        Require.notNegative("suppressed", suppressed);
        Require.notNegative("baselined", baselined);
        Require.notNegative("stale", stale);
        Require.notNegative("configurationProblems", configurationProblems);
        Objects.requireNonNull(findingsByRule, "findingsByRule");
        findingsByRule = Collections.unmodifiableMap(new LinkedHashMap<>(findingsByRule));
    }

    /** Returns the totals of these files. */
    public static CheckTotals of(Collection<CheckedFile> files) {
        Tally tally = new Tally();
        files.forEach(tally::add);
        return tally.totals();
    }

    /** Returns the number of findings of this severity. */
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

package io.businesscanvas.check;

import io.businesscanvas.document.Severity;
import java.util.Collection;

/**
 * How much was found in all files together.
 *
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param hints how many are hints
 * @param files how many files were read
 * @param failures how many could not be opened or read
 * @param rulesRun how many different rules were asked
 * @param suppressed how many findings the canvases themselves accept
 * @param baselined how many findings are known from a baseline
 * @param stale how many findings a baseline knows that are there no more
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
        int baselined,
        int stale) {
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

    /** Whether nothing is told and every file could be read. */
    public boolean isClean() {
        return errors + warnings + hints + failures == 0;
    }
}

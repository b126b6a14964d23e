package io.businesscanvas.check;

import io.businesscanvas.document.Severity;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What makes a check fail.
 *
 * @param failOn the least severity that fails it; empty if no finding ever does
 * @param maxWarnings how many warnings it bears at most; empty for any number
 * @since 0.1
 */
public record Threshold(Optional<Severity> failOn, OptionalInt maxWarnings) {
    /**
     * Takes the limits.
     *
     * @throws IllegalArgumentException if the number of warnings is negative
     */
    public Threshold {
        if (maxWarnings.orElse(0) < 0) {
            throw new IllegalArgumentException("maxWarnings must not be negative, but was " + maxWarnings.getAsInt());
        }
    }

    /** Errors fail a check, and nothing else does. */
    public static Threshold standard() {
        return of(Severity.ERROR);
    }

    /** Findings that are this grave or graver fail a check. */
    public static Threshold of(Severity severity) {
        return new Threshold(Optional.of(severity), OptionalInt.empty());
    }

    /** No finding fails a check. */
    public static Threshold never() {
        return new Threshold(Optional.empty(), OptionalInt.empty());
    }

    /** The same, with at most so many warnings. */
    public Threshold withMaxWarnings(int warnings) {
        return new Threshold(failOn, OptionalInt.of(warnings));
    }

    /** Whether a finding of this severity fails a check all by itself. */
    public boolean isReachedBy(Severity severity) {
        return failOn.isPresent() && severity.isAtLeast(failOn.get());
    }

    /** Whether a check with these totals fails. */
    public boolean isReachedBy(CheckTotals totals) {
        boolean hasGrave = Arrays.stream(Severity.values())
                .anyMatch(severity -> isReachedBy(severity) && totals.count(severity) > 0);
        boolean hasMany = failOn.isPresent() && totals.warnings() > maxWarnings.orElse(Integer.MAX_VALUE);
        return hasGrave || hasMany;
    }
}

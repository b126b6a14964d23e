package io.businesscanvas.check;

import io.businesscanvas.document.Severity;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The threshold of a check: what makes it fail.
 *
 * @param failOn the lowest severity that fails it; empty if no finding does
 * @param maxWarnings the number of warnings above which it fails; empty for no limit
 * @since 0.1
 */
public record Threshold(Optional<Severity> failOn, OptionalInt maxWarnings) {
    /**
     * Creates a threshold.
     *
     * @throws IllegalArgumentException if the number of warnings is negative
     */
    public Threshold {
        Objects.requireNonNull(failOn, "failOn");
        if (maxWarnings.orElse(0) < 0) {
            throw new IllegalArgumentException("maxWarnings must not be negative, but was " + maxWarnings.getAsInt());
        }
    }

    /** Returns the threshold that only errors reach. */
    public static Threshold standard() {
        return of(Severity.ERROR);
    }

    /** Returns the threshold that findings of this severity or a higher one reach. */
    public static Threshold of(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return new Threshold(Optional.of(severity), OptionalInt.empty());
    }

    /** No finding fails a check. */
    public static Threshold never() {
        return new Threshold(Optional.empty(), OptionalInt.empty());
    }

    /** Returns this threshold with a maximum number of warnings. */
    public Threshold withMaxWarnings(int warnings) {
        return new Threshold(failOn, OptionalInt.of(warnings));
    }

    /** Returns whether a single finding of this severity fails a check. */
    public boolean isReachedBy(Severity severity) {
        return failOn.isPresent() && severity.isAtLeast(failOn.get());
    }

    /** Returns whether a check with these totals fails. */
    public boolean isReachedBy(CheckTotals totals) {
        boolean hasGrave = Arrays.stream(Severity.values())
                .anyMatch(severity -> isReachedBy(severity) && totals.count(severity) > 0);
        boolean hasMany = failOn.isPresent() && totals.warnings() > maxWarnings.orElse(Integer.MAX_VALUE);
        return hasGrave || hasMany;
    }
}

package io.businesscanvas.policy;

import io.businesscanvas.document.Severity;
import io.businesscanvas.value.Keyword;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lowest severity that fails a check.
 *
 * @since 0.1
 */
public enum FailOn implements Keyword {
    /** Errors fail a check. */
    ERROR,
    /** Warnings and errors fail a check. */
    WARNING,
    /** Every finding fails a check. */
    HINT,
    /** No finding fails a check. */
    NEVER;

    /** Returns the severity; empty for {@link #NEVER}. */
    public Optional<Severity> severity() {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(name()))
                .findFirst();
    }
}

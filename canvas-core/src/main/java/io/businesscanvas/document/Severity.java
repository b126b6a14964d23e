package io.businesscanvas.document;

import io.businesscanvas.model.Keyword;

/**
 * How much a finding matters, the gravest first.
 *
 * @since 0.1
 */
public enum Severity implements Keyword {
    /** It is broken. */
    ERROR,
    /** It is probably a mistake. */
    WARNING,
    /** It is worth a thought. */
    HINT;

    /** Whether this matters as much as the other or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}

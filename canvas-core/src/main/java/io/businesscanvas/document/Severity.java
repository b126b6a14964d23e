package io.businesscanvas.document;

import io.businesscanvas.value.Keyword;
import java.util.Optional;

/**
 * How much a finding matters, from the highest to the lowest.
 *
 * @since 0.1
 */
public enum Severity implements Keyword {
    /** Something is broken. */
    ERROR,
    /** Something is probably wrong. */
    WARNING,
    /** Something is worth considering. */
    HINT;

    /** Returns whether this is as high as the other or higher. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** Returns the constant with this {@link #key() key}; empty if there is none. */
    public static Optional<Severity> fromKey(String key) {
        return Keyword.find(Severity.class, key);
    }
}

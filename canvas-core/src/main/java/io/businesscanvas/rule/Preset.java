package io.businesscanvas.rule;

import io.businesscanvas.value.Keyword;
import java.util.Optional;

/**
 * A set of severities: how much is required of a canvas.
 *
 * @since 0.1
 */
public enum Preset implements Keyword {
    /** For a sketch: only what is broken. */
    DRAFT,
    /** For daily work, and the default. */
    STANDARD,
    /** For a canvas that should be complete. */
    STRICT;

    /** Returns the constant with this {@link #key() key}; empty if there is none. */
    public static Optional<Preset> fromKey(String key) {
        return Keyword.find(Preset.class, key);
    }
}

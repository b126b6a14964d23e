package io.businesscanvas.rule;

import io.businesscanvas.model.Keyword;

/**
 * How much is required of a canvas.
 *
 * @since 0.1
 */
public enum Preset implements Keyword {
    /** For a sketch: only what is broken. */
    DRAFT,
    /** For daily work, and the default. */
    STANDARD,
    /** For a canvas that should be complete. */
    STRICT
}

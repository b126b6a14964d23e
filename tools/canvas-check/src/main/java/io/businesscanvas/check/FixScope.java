package io.businesscanvas.check;

/**
 * Which fixes are applied.
 *
 * @since 0.1
 */
public enum FixScope {
    /** Those that are safe: the author's intention is beyond doubt. */
    SAFE,
    /** All, unless the author has to choose between several. */
    ALL
}

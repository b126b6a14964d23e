package io.businesscanvas.model;

/**
 * What becomes of two entries that have the same block and id but do not say the same, when canvases are merged.
 *
 * @since 0.1
 */
public enum MergePolicy {
    /** Merging fails and names the first such entry. */
    REJECT,
    /** The entry of the canvas that is merged into stays; the other is dropped, and links to it lead to the one that stays. */
    KEEP,
    /** The entry of the other canvas takes the position of the one that is there. */
    REPLACE,
    /** The entry of the other canvas gets an id that is free, such as {@code workshop-2}, and the links to it follow. */
    RENAME
}

package io.businesscanvas.document;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Relation;

/**
 * A part of a canvas that rules may read, and that may be lost if a file has problems.
 *
 * @since 0.1
 */
public sealed interface CanvasPart {
    /**
     * The entries of a block.
     *
     * @param block the block
     * @since 0.1
     */
    record Entries(Block block) implements CanvasPart {}

    /**
     * The links of a relation.
     *
     * @param relation the relation
     * @since 0.1
     */
    record Links(Relation relation) implements CanvasPart {}

    /**
     * An attribute of the entries of a block.
     *
     * @param block the block
     * @param property the name of the attribute in files
     * @since 0.1
     */
    record EntryProperty(Block block, String property) implements CanvasPart {}

    /**
     * An attribute of the canvas itself.
     *
     * @param property the name of the attribute in files
     * @since 0.1
     */
    record CanvasProperty(String property) implements CanvasPart {}

    /**
     * All suppressions.
     *
     * @since 0.1
     */
    record Suppressions() implements CanvasPart {}
}

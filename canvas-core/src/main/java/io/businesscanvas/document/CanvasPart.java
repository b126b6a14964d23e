package io.businesscanvas.document;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Relation;
import java.util.Objects;

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
    record Entries(Block block) implements CanvasPart {
        /** Checks that nothing is null. */
        public Entries {
            Objects.requireNonNull(block, "block");
        }
    }

    /**
     * The links of a relation.
     *
     * @param relation the relation
     * @since 0.1
     */
    record Links(Relation relation) implements CanvasPart {
        /** Checks that nothing is null. */
        public Links {
            Objects.requireNonNull(relation, "relation");
        }
    }

    /**
     * An attribute of the entries of a block.
     *
     * @param block the block
     * @param property the name of the attribute in files
     * @since 0.1
     */
    record EntryProperty(Block block, String property) implements CanvasPart {
        /** Checks that nothing is null. */
        public EntryProperty {
            Objects.requireNonNull(block, "block");
            Objects.requireNonNull(property, "property");
        }
    }

    /**
     * An attribute of the canvas itself.
     *
     * @param property the name of the attribute in files
     * @since 0.1
     */
    record CanvasProperty(String property) implements CanvasPart {
        /** Checks that nothing is null. */
        public CanvasProperty {
            Objects.requireNonNull(property, "property");
        }
    }

    /**
     * All suppressions.
     *
     * @since 0.1
     */
    record Suppressions() implements CanvasPart {}
}

package io.businesscanvas.document;

import io.businesscanvas.internal.text.Require;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.value.EntryId;
import java.util.Objects;
import java.util.Optional;

/**
 * The part of a canvas at which a finding is reported.
 *
 * @since 0.1
 */
public sealed interface Location {
    /** Returns the path of this location in the canvas. */
    CanvasPath path();

    /**
     * The canvas as a whole.
     *
     * @since 0.1
     */
    record AtCanvas() implements Location {
        @Override
        public CanvasPath path() {
            return CanvasPath.root();
        }
    }

    /**
     * A block, filled or not.
     *
     * @param block the block
     * @since 0.1
     */
    record AtBlock(Block block) implements Location {
        /** Checks that nothing is null. */
        public AtBlock {
            Objects.requireNonNull(block, "block");
        }

        @Override
        public CanvasPath path() {
            return CanvasPath.of(block);
        }
    }

    /**
     * An entry.
     *
     * @param entry the entry
     * @param index its position in its block, from 0
     * @since 0.1
     */
    record AtEntry(Entry entry, int index) implements Location {
        /**
         * Takes an entry at its position.
         *
         * @throws IllegalArgumentException if the position is negative
         */
        public AtEntry {
            Objects.requireNonNull(entry, "entry");
            Require.notNegative("index", index);
        }

        @Override
        public CanvasPath path() {
            return CanvasPath.of(entry.block(), index);
        }
    }

    /**
     * A link of an entry.
     *
     * @param link the link
     * @since 0.1
     */
    record AtLink(Link link) implements Location {
        /**
         * Takes a link of an entry in a canvas.
         *
         * @throws IllegalArgumentException if the entry of the link is not in the canvas whose index made the link
         */
        public AtLink {
            if (link.sourceIndex() < 0) {
                throw new IllegalArgumentException("link must start at an entry of the canvas, but starts at \""
                        + link.source().name() + "\"");
            }
        }

        @Override
        public CanvasPath path() {
            return CanvasPath.of(link.source().block(), link.sourceIndex())
                    .property(link.relation().property())
                    .index(link.position());
        }
    }

    /**
     * A suppression, of an entry or of the canvas.
     *
     * @param owner the entry that has it; empty for one of the canvas
     * @param suppression the suppression
     * @param position its position among the suppressions of its owner, from 0
     * @since 0.1
     */
    record AtSuppression(Optional<AtEntry> owner, Suppression suppression, int position) implements Location {
        /**
         * Takes a suppression at its position.
         *
         * @throws IllegalArgumentException if the position is negative
         */
        public AtSuppression {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(suppression, "suppression");
            Require.notNegative("position", position);
        }

        @Override
        public CanvasPath path() {
            return owner.map(AtEntry::path)
                    .orElse(CanvasPath.root())
                    .property("ignore")
                    .index(position);
        }
    }

    /**
     * A property of a file that could not be read.
     *
     * @param path the path of the property
     * @param entry the id of the entry to which it belongs, if that could be read
     * @since 0.1
     */
    record AtProperty(CanvasPath path, Optional<EntryId> entry) implements Location {
        /** Checks that nothing is null. */
        public AtProperty {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(entry, "entry");
        }

        /** Creates the location of a property that belongs to no entry, or to one whose id is not known. */
        public AtProperty(CanvasPath path) {
            this(path, Optional.empty());
        }
    }
}

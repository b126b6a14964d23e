package io.businesscanvas.diff;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import java.util.List;
import java.util.Optional;

/**
 * One change between two canvases, made by {@link CanvasDiff} only. New kinds of changes, and more data about a change,
 * may come with any minor version.
 *
 * @since 0.1
 */
public sealed interface Change {
    /**
     * A property of the canvas itself has another value.
     *
     * @since 0.1
     */
    sealed interface CanvasChanged extends Change permits Changes.CanvasChanged {
        /** Returns the name of the property in files. */
        String property();

        /** Returns the old value; empty if there was none. */
        Optional<Object> before();

        /** Returns the new value; empty if there is none. */
        Optional<Object> after();
    }

    /**
     * A change of one entry.
     *
     * @since 0.1
     */
    sealed interface EntryChange extends Change {
        /** Returns the new entry, or the old one if it was removed. */
        Entry entry();

        /** Returns the block of the entry. */
        default Block block() {
            return entry().block();
        }
    }

    /**
     * An entry was added.
     *
     * @since 0.1
     */
    sealed interface Added extends EntryChange permits Changes.Added {}

    /**
     * An entry was removed.
     *
     * @since 0.1
     */
    sealed interface Removed extends EntryChange permits Changes.Removed {}

    /**
     * An entry has another name.
     *
     * @since 0.1
     */
    sealed interface Renamed extends EntryChange permits Changes.Renamed {
        /** Returns the old entry. */
        Entry before();
    }

    /**
     * An entry moved to another block, or within its block.
     *
     * @since 0.1
     */
    sealed interface Moved extends EntryChange permits Changes.Moved {
        /** Returns the old entry. */
        Entry before();

        /** Returns the new position in its block, from 0. */
        int index();

        /** Returns the old position in its block, from 0. */
        int indexBefore();

        /** Returns whether it was in another block. */
        default boolean isFromOtherBlock() {
            return entry().block() != before().block();
        }
    }

    /**
     * An entry has other links of one relation. A link whose target merely has another id is the same link.
     *
     * @since 0.1
     */
    sealed interface Relinked extends EntryChange permits Changes.Relinked {
        /** Returns the old entry. */
        Entry before();

        /** Returns the relation. */
        Relation relation();

        /** Returns the new links. */
        List<Link> added();

        /** Returns the removed links; if no link was added or removed, the same links are written differently. */
        List<Link> removed();
    }

    /**
     * A property of an entry has another value: its id, an attribute, a suppression or an extension.
     *
     * @since 0.1
     */
    sealed interface Changed extends EntryChange permits Changes.Changed {
        /** Returns the name of the property in files. */
        String property();

        /** Returns the old value; empty if there was none. */
        Optional<Object> before();

        /** Returns the new value; empty if there is none. */
        Optional<Object> after();
    }
}

package io.businesscanvas.diff;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import java.util.List;
import java.util.Optional;

/**
 * One thing that changed. New kinds of changes may come with any minor version.
 *
 * @since 0.1
 */
public sealed interface Change {
    /**
     * A property of the canvas itself has another value.
     *
     * @param property its name in files
     * @param before the older value; empty if there was none
     * @param after the newer value; empty if there is none
     * @since 0.1
     */
    record CanvasChanged(String property, Optional<Object> before, Optional<Object> after) implements Change {}

    /**
     * A change of one entry.
     *
     * @since 0.1
     */
    sealed interface EntryChange extends Change {
        /** The entry as it is now, or as it was last if it is gone. */
        Entry entry();

        /** The block in which the entry stands, or stood last. */
        default Block block() {
            return entry().block();
        }
    }

    /**
     * An entry is new.
     *
     * @param entry the entry
     * @since 0.1
     */
    record Added(Entry entry) implements EntryChange {}

    /**
     * An entry is gone.
     *
     * @param entry the entry as it was
     * @since 0.1
     */
    record Removed(Entry entry) implements EntryChange {}

    /**
     * An entry has another name.
     *
     * @param entry the entry as it is now
     * @param before the entry as it was
     * @since 0.1
     */
    record Renamed(Entry entry, Entry before) implements EntryChange {}

    /**
     * An entry stands in another block, or before or behind others in its block than it did.
     *
     * @param entry the entry as it is now
     * @param before the entry as it was
     * @param index its position in its block now, from 0
     * @param indexBefore its position in its block before, from 0
     * @since 0.1
     */
    record Moved(Entry entry, Entry before, int index, int indexBefore) implements EntryChange {
        /** Whether it came from another block. */
        public boolean isFromOtherBlock() {
            return entry.block() != before.block();
        }
    }

    /**
     * An entry has other links under one relation. A link whose target merely has another id is the same link.
     *
     * @param entry the entry as it is now
     * @param before the entry as it was
     * @param relation the relation
     * @param added the links that are new
     * @param removed the links that are gone; if none is new or gone, the same links are written otherwise
     * @since 0.1
     */
    record Relinked(Entry entry, Entry before, Relation relation, List<Link> added, List<Link> removed)
            implements EntryChange {
        /** Takes copies of the links. */
        public Relinked {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /**
     * A property of an entry has another value: its id, an attribute, what it suppresses or extends.
     *
     * @param entry the entry as it is now
     * @param property its name in files
     * @param before the older value; empty if there was none
     * @param after the newer value; empty if there is none
     * @since 0.1
     */
    record Changed(Entry entry, String property, Optional<Object> before, Optional<Object> after)
            implements EntryChange {}
}

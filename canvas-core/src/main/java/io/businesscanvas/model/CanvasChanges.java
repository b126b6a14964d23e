package io.businesscanvas.model;

import io.businesscanvas.model.CanvasChanges.MergePolicy;
import io.businesscanvas.value.EntryId;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Changes of a canvas that concern its entries and the links between them. Each returns a new canvas, in time linear in
 * entries and links.
 *
 * @since 0.1
 */
public sealed interface CanvasChanges permits BusinessCanvas {
    /**
     * Returns the same canvas with every entry changed by the function, which is called once for each in the order of
     * {@link BusinessCanvas#entries()}. Every entry keeps its position. Links stay as they are: {@link #rename} changes
     * an id with the links to it.
     *
     * @throws IllegalArgumentException if an entry would get into another block
     * @throws NullPointerException if the function returns null
     */
    default BusinessCanvas mapEntries(UnaryOperator<Entry> change) {
        return CanvasEditor.mapEntries((BusinessCanvas) this, change);
    }

    /**
     * Returns the same canvas with this entry instead of the one that has its block and id.
     *
     * @throws IllegalArgumentException if no entry has this id in the block, or several do; {@link #rename} changes an
     *     id, {@link #mapEntries} entries by position
     */
    default BusinessCanvas replace(Entry entry) {
        return CanvasEditor.replace((BusinessCanvas) this, entry);
    }

    /**
     * Returns the same canvas without the entries that have this entry's block and id, and without the links to them.
     *
     * @throws IllegalArgumentException if there is no such entry
     */
    default BusinessCanvas without(Entry entry) {
        return CanvasEditor.without((BusinessCanvas) this, entry);
    }

    /**
     * Returns the same canvas with another id for an entry, and with the links to it changed accordingly. A link keeps
     * its form, unless a short one would now be ambiguous: then it is qualified. A link that was ambiguous becomes a
     * qualified one to each of its candidates. If the id is duplicated, all entries that have it are renamed.
     *
     * @throws IllegalArgumentException if there is no such entry, or if the new id is in use in the block
     */
    default BusinessCanvas rename(Block block, EntryId id, EntryId newId) {
        return CanvasEditor.rename((BusinessCanvas) this, block, id, newId);
    }

    /**
     * Returns the same canvas with all links to one entry moved to another. Both entries stay. A link that already
     * exists is not added again.
     *
     * @throws IllegalArgumentException if one of the entries is not in the canvas, or if a relation that leads to the
     *     first cannot lead to the block of the second
     */
    default BusinessCanvas retarget(Entry from, Entry to) {
        Objects.requireNonNull(to, "to");
        return CanvasEditor.retarget((BusinessCanvas) this, from, to);
    }

    /**
     * Returns the same canvas without any link from or to this entry; the entry stays.
     *
     * @throws IllegalArgumentException if there is no such entry
     */
    default BusinessCanvas unlink(Entry entry) {
        return CanvasEditor.unlink((BusinessCanvas) this, entry);
    }

    /**
     * Returns the same canvas without the links between two entries, in either direction.
     *
     * @throws IllegalArgumentException if one of the entries is not in the canvas
     */
    default BusinessCanvas unlink(Entry one, Entry other) {
        Objects.requireNonNull(other, "other");
        return CanvasEditor.unlink((BusinessCanvas) this, one, other);
    }

    /**
     * Returns a copy of this canvas with the entries of another at the end of their blocks. Everything else, such as
     * title and suppressions, is taken from this canvas. Links keep their targets: a short link that would now be
     * ambiguous is qualified. An entry that both canvases have occurs once.
     *
     * @param other the other canvas
     * @param policy how to handle entries with the same block and id but different content
     * @throws IllegalArgumentException if a canvas has a duplicated id, or if entries clash and the policy rejects that
     */
    default BusinessCanvas merge(BusinessCanvas other, MergePolicy policy) {
        return CanvasMerge.merge((BusinessCanvas) this, other, policy);
    }

    /**
     * How merging handles two entries with the same block and id but different content.
     *
     * @since 0.1
     */
    enum MergePolicy {
        /** Merging fails and names the first such entry. */
        REJECT,
        /** The entry of this canvas stays; the other is dropped, and links to it lead to the one that stays. */
        KEEP,
        /** The entry of the other canvas replaces that of this canvas, in its position. */
        REPLACE,
        /**
         * The entry of the other canvas gets an unused id, such as {@code workshop-2}, and the links to it are updated.
         */
        RENAME
    }
}

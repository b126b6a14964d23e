package io.businesscanvas.model;

import java.util.List;

/**
 * One written link of a canvas, and where it leads.
 *
 * @param source the entry that has the link
 * @param sourceIndex the position of that entry in its block, from 0; -1 where the entry was asked
 *     for by itself
 * @param relation the relation under which the link stands
 * @param position the position of the link under that relation, from 0
 * @param ref the link as written
 * @param outcome whether the link leads somewhere
 * @param targets the entries to which it leads: several where an id wrongly stands twice; all
 *     candidates of an ambiguous link; none for a broken one
 * @since 0.1
 */
public record Link(
        Entry source,
        int sourceIndex,
        Relation relation,
        int position,
        EntryRef ref,
        Outcome outcome,
        List<Entry> targets) {
    /** Takes a copy of the targets. */
    public Link {
        targets = List.copyOf(targets);
    }

    /** Whether the link leads to one block and id. */
    public boolean isResolved() {
        return outcome == Outcome.RESOLVED;
    }

    /**
     * What becomes of a link.
     *
     * @since 0.1
     */
    public enum Outcome {
        /** It leads to one block and id. */
        RESOLVED,
        /** A short link whose id stands in several of the blocks to which the relation may lead. */
        AMBIGUOUS,
        /**
         * The id stands only in blocks to which the relation does not lead, or such a block is named.
         */
        WRONG_BLOCK,
        /** No entry has this id. */
        DANGLING
    }
}

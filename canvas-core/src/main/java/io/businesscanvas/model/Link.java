package io.businesscanvas.model;

import java.util.List;
import java.util.Objects;

/**
 * A link of a canvas, and where it leads. Immutable; returned by {@link CanvasIndex}.
 *
 * @since 0.1
 */
public final class Link {
    private final Entry source;
    private final int sourceIndex;
    private final Relation relation;
    private final int position;
    private final EntryRef ref;
    private final Outcome outcome;
    private final List<Entry> targets;

    Link(
            Entry source,
            int sourceIndex,
            Relation relation,
            int position,
            EntryRef ref,
            Outcome outcome,
            List<Entry> targets) {
        this.source = source;
        this.sourceIndex = sourceIndex;
        this.relation = relation;
        this.position = position;
        this.ref = ref;
        this.outcome = outcome;
        this.targets = List.copyOf(targets);
    }

    /** Returns the entry that has the link. */
    public Entry source() {
        return source;
    }

    /** Returns the position of that entry in its block, from 0; -1 if the entry was looked up without a position. */
    public int sourceIndex() {
        return sourceIndex;
    }

    /** Returns the relation of the link. */
    public Relation relation() {
        return relation;
    }

    /** Returns the position of the link under that relation, from 0. */
    public int position() {
        return position;
    }

    /** Returns the link as written. */
    public EntryRef ref() {
        return ref;
    }

    /** Returns whether the link leads somewhere. */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns the entries to which it leads: several if an id is duplicated; all candidates of an ambiguous link; none
     * for a broken one.
     */
    public List<Entry> targets() {
        return targets;
    }

    /** Returns whether the link leads to one block and id. */
    public boolean isResolved() {
        return outcome == Outcome.RESOLVED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link link
                && source.equals(link.source)
                && sourceIndex == link.sourceIndex
                && relation == link.relation
                && position == link.position
                && ref.equals(link.ref)
                && outcome == link.outcome
                && targets.equals(link.targets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, sourceIndex, relation, position, ref, outcome, targets);
    }

    /** Returns the link as a sentence, such as {@code same-day-repair serves commuters}. */
    @Override
    public String toString() {
        return source.id() + " " + relation.property() + " " + ref;
    }

    /**
     * The result of resolving a link.
     *
     * @since 0.1
     */
    public enum Outcome {
        /** It leads to one block and id. */
        RESOLVED,
        /** The link names no block, and its id occurs in several blocks to which the relation may lead. */
        AMBIGUOUS,
        /** The id occurs only in blocks to which the relation does not lead, or the link names such a block. */
        WRONG_BLOCK,
        /** No entry has this id. */
        DANGLING
    }
}

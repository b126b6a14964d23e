package io.businesscanvas.rule;

import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;
import io.businesscanvas.rule.LinkCount.Direction;

/**
 * The links that entries have, or that lead to them; to be completed by a number. Immutable.
 *
 * @param <E> the type of the entries
 * @since 0.1
 */
public final class LinkSelection<E extends Entry> {
    private final EntrySelection<E> entries;
    private final Relation relation;
    private final Direction direction;
    private final boolean isSilentWhileBroken;

    LinkSelection(EntrySelection<E> entries, Relation relation, Direction direction, boolean isSilentWhileBroken) {
        this.entries = entries;
        this.relation = relation;
        this.direction = direction;
        this.isSilentWhileBroken = isSilentWhileBroken;
    }

    /** Returns the same links, counted even while other links of the relation are broken. */
    public LinkSelection<E> evenWhileBroken() {
        return new LinkSelection<>(entries, relation, direction, false);
    }

    /**
     * Completes the sentence: there are at least this many.
     *
     * @throws IllegalArgumentException if the count is less than 1
     */
    public Check atLeast(int count) {
        return new LinkCount<>(
                entries, relation, direction, isSilentWhileBroken, Checks.positive(count), Integer.MAX_VALUE);
    }

    /**
     * Completes the sentence: there are at most this many.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public Check atMost(int count) {
        return new LinkCount<>(entries, relation, direction, isSilentWhileBroken, 0, Checks.notNegative(count));
    }
}

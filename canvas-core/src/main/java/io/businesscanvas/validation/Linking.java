package io.businesscanvas.validation;

import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;
import io.businesscanvas.validation.LinkCount.Direction;

/**
 * A sentence about the links of each entry, or about those that lead to it; what is left to say is how many.
 *
 * @param <E> the type of the entries
 * @since 0.1
 */
public final class Linking<E extends Entry> {
    private final Every<E> every;
    private final Relation relation;
    private final Direction direction;
    private final boolean isSilentWhileBroken;

    Linking(Every<E> every, Relation relation, Direction direction, boolean isSilentWhileBroken) {
        this.every = every;
        this.relation = relation;
        this.direction = direction;
        this.isSilentWhileBroken = isSilentWhileBroken;
    }

    /** Counts what leads to an entry even while other links of the relation are broken. */
    public Linking<E> evenWhileBroken() {
        return new Linking<>(every, relation, direction, false);
    }

    /** There are this many at least. */
    public Check atLeast(int count) {
        return new LinkCount<>(every, relation, direction, isSilentWhileBroken, count, Integer.MAX_VALUE);
    }

    /** There are this many at most. */
    public Check atMost(int count) {
        return new LinkCount<>(every, relation, direction, isSilentWhileBroken, 0, count);
    }
}

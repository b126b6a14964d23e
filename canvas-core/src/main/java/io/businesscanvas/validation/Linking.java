package io.businesscanvas.validation;

import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;

/**
 * A sentence about the links of each entry, or about those that lead to it; what is left to say is how many.
 *
 * @param <E> the type of the entries
 * @since 0.1
 */
public final class Linking<E extends Entry> {
    private final Every<E> every;
    private final Relation relation;
    private final boolean isOutward;

    Linking(Every<E> every, Relation relation, boolean isOutward) {
        this.every = every;
        this.relation = relation;
        this.isOutward = isOutward;
    }

    /** There are this many at least. */
    public Check atLeast(int count) {
        return new LinkCount<>(every, relation, isOutward, count, Integer.MAX_VALUE);
    }

    /** There are this many at most. */
    public Check atMost(int count) {
        return new LinkCount<>(every, relation, isOutward, 0, count);
    }
}

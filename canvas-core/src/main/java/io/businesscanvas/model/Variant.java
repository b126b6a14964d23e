package io.businesscanvas.model;

import io.businesscanvas.value.Keyword;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a canvas describes a company or an individual.
 *
 * <p>Both variants have the same nine blocks. Each variant has its own labels, guiding questions, kinds, rules and
 * order of filling in.
 *
 * @since 0.1
 */
public enum Variant implements Keyword {
    /** An organization's business model, after <i>Business Model Generation</i> (Osterwalder, Pigneur 2010). */
    BUSINESS,
    /** One person's career as a business model, after <i>Business Model You</i> (Clark, Osterwalder, Pigneur 2012). */
    PERSONAL;

    /** Returns the nine blocks in the order in which this variant is filled in. */
    public List<Block> order() {
        return Arrays.stream(Block.values())
                .sorted(Comparator.comparingInt(block -> block.orderIn(this)))
                .toList();
    }

    /** Returns the constant with this {@link #key() key}; empty if there is none. */
    public static Optional<Variant> fromKey(String key) {
        return Keyword.find(Variant.class, key);
    }
}

package io.businesscanvas.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Whose business the canvas describes: a company's or a person's.
 *
 * <p>Both variants have the same nine blocks. A variant brings its own labels, guiding questions,
 * kinds, rules and order of filling in.
 *
 * @since 0.1
 */
public enum Variant implements Keyword {
    /**
     * An organisation's business model, after <i>Business Model Generation</i> (Osterwalder, Pigneur
     * 2010).
     */
    BUSINESS,
    /**
     * One person's career as a business model, after <i>Business Model You</i> (Clark, Osterwalder,
     * Pigneur 2012).
     */
    PERSONAL;

    /** The nine blocks in the order in which this variant is filled in. */
    public List<Block> order() {
        return Arrays.stream(Block.values())
                .sorted(Comparator.comparingInt(block -> block.orderIn(this)))
                .toList();
    }
}

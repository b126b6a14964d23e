package io.businesscanvas.validation;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.model.Block;
import java.util.Comparator;

/** The order of findings in a report; equal ones keep the order in which they were found. */
final class FindingOrder {
    private static final Comparator<Finding> BY_LOCATION =
            Comparator.comparingLong(finding -> rank(finding.location()));
    private static final Comparator<Finding> BY_RULE = Comparator.comparing(Finding::rule);

    /** Without a text: the canvas, then block by block the block, its entries, and what belongs to these. */
    static final Comparator<Finding> OF_CANVAS = BY_LOCATION.thenComparing(BY_RULE);

    /** With a text: by offset. */
    static final Comparator<Finding> OF_TEXT = Comparator.<Finding>comparingInt(
                    finding -> finding.span().map(SourceSpan::offset).orElse(0))
            .thenComparing(BY_RULE)
            .thenComparing(BY_LOCATION);

    private static final long BLOCK = 1L << 56;
    private static final long ENTRY = 1L << 28;
    private static final long RELATION = 1L << 22;
    private static final long SUPPRESSION = 32 * RELATION;

    private FindingOrder() {}

    private static long rank(Location location) {
        if (location instanceof Location.AtBlock at) {
            return rank(at.block());
        }
        if (location instanceof Location.AtEntry at) {
            return rank(at);
        }
        if (location instanceof Location.AtLink at) {
            return rank(at.link().source().block())
                    + (at.link().sourceIndex() + 1) * ENTRY
                    + (at.link().relation().ordinal() + 1) * RELATION
                    + at.link().position();
        }
        if (location instanceof Location.AtSuppression at) {
            long owner = at.owner().map(FindingOrder::rank).orElse((Block.values().length + 1) * BLOCK);
            return owner + SUPPRESSION + at.position();
        }
        return 0;
    }

    private static long rank(Block block) {
        return (block.ordinal() + 1) * BLOCK;
    }

    private static long rank(Location.AtEntry at) {
        return rank(at.entry().block()) + (at.index() + 1) * ENTRY;
    }
}

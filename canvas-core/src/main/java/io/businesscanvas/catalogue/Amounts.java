package io.businesscanvas.catalogue;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.model.Amount;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.rule.Reads;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The amounts of a canvas: what comes in, then what goes out. */
final class Amounts {
    static final List<Block> BLOCKS = List.of(Block.REVENUE_STREAMS, Block.COST_STRUCTURE);
    static final Set<CanvasPart> READS = Reads.all(
            Reads.attributes(Block.REVENUE_STREAMS, "amount"), Reads.attributes(Block.COST_STRUCTURE, "amount"));

    private Amounts() {}

    static Optional<Amount> of(Entry entry) {
        return switch (entry.block()) {
            case REVENUE_STREAMS -> ((RevenueStream) entry).amount();
            case COST_STRUCTURE -> ((Cost) entry).amount();
            default -> Optional.empty();
        };
    }
}

package io.businesscanvas.catalogue;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.Percentage;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Blocks whose shares add up to more than a whole; tells, at the block, what it holds and the sum. */
final class TooManyShares implements Check {
    /** A hundred, and one for rounding. */
    private static final BigDecimal MOST = BigDecimal.valueOf(101);

    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                Reads.attributes(Block.REVENUE_STREAMS, "share"), Reads.attributes(Block.COST_STRUCTURE, "share"));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        BigDecimal income = BigDecimal.ZERO;
        for (RevenueStream stream : facts.canvas().revenueStreams()) {
            income = income.add(valueOf(stream.share()));
        }
        tell(facts, Block.REVENUE_STREAMS, income, sink);
        BigDecimal spending = BigDecimal.ZERO;
        for (Cost cost : facts.canvas().costStructure()) {
            spending = spending.add(valueOf(cost.share()));
        }
        tell(facts, Block.COST_STRUCTURE, spending, sink);
    }

    private static BigDecimal valueOf(Optional<Percentage> share) {
        return share.isPresent() ? share.get().value() : BigDecimal.ZERO;
    }

    private static void tell(CanvasFacts facts, Block block, BigDecimal sum, Sink sink) {
        if (sum.compareTo(MOST) > 0) {
            String plain = sum.stripTrailingZeros().toPlainString();
            sink.found(new Location.AtBlock(block), Phrases.nouns(block, facts.variant()), plain);
        }
    }
}

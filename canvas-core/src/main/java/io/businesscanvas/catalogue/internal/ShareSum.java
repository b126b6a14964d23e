package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Priced;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Blocks whose shares do not make up the whole; reported at the block. The values are what it holds and the sum. What
 * rounding can explain is accepted: 1, or half a per cent for each share.
 */
public record ShareSum(Deviation deviation) implements Check {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public enum Deviation {
        OVER,
        UNDER
    }

    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                Reads.attributes(Block.REVENUE_STREAMS, "share"), Reads.attributes(Block.COST_STRUCTURE, "share"));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        report(facts, Block.REVENUE_STREAMS, facts.canvas().revenueStreams(), sink);
        report(facts, Block.COST_STRUCTURE, facts.canvas().costStructure(), sink);
    }

    private void report(CanvasFacts facts, Block block, List<? extends Priced> entries, Sink sink) {
        BigDecimal sum = BigDecimal.ZERO;
        int shares = 0;
        for (Priced entry : entries) {
            if (entry.share().isPresent()) {
                sum = sum.add(entry.share().get().value());
                shares++;
            }
        }
        boolean isComplete = shares > 0 && (deviation == Deviation.OVER || shares == entries.size());
        if (isComplete && deviationOf(sum).compareTo(tolerance(shares)) > 0) {
            sink.found(
                    new Location.AtBlock(block),
                    Phrases.nouns(block, facts.variant()),
                    sum.stripTrailingZeros().toPlainString());
        }
    }

    private BigDecimal deviationOf(BigDecimal sum) {
        return deviation == Deviation.OVER ? sum.subtract(WHOLE) : WHOLE.subtract(sum);
    }

    private static BigDecimal tolerance(int shares) {
        return HALF.multiply(BigDecimal.valueOf(shares)).max(BigDecimal.ONE);
    }
}

package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.Percentage;
import io.businesscanvas.model.RevenueStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Blocks whose shares add up to more than a whole; tells, at the block, what it holds and the sum. */
final class TooManyShares implements Search {
    /** A hundred, and one for rounding. */
    private static final BigDecimal MOST = BigDecimal.valueOf(101);

    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                Reads.attributes(Block.REVENUE_STREAMS, "share"), Reads.attributes(Block.COST_STRUCTURE, "share"));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        add(Block.REVENUE_STREAMS, facts.canvas().revenueStreams().stream().map(RevenueStream::share), sink);
        add(Block.COST_STRUCTURE, facts.canvas().costStructure().stream().map(Cost::share), sink);
    }

    private static void add(Block block, Stream<Optional<Percentage>> shares, Sink sink) {
        BigDecimal sum =
                shares.flatMap(Optional::stream).map(Percentage::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(MOST) > 0) {
            sink.found(
                    new Place.AtBlock(block),
                    RuleTexts.nouns(block),
                    sum.stripTrailingZeros().toPlainString());
        }
    }
}

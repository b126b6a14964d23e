package io.businesscanvas.catalogue;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.List;
import java.util.Set;

/** Streams in money where every segment is free on purpose; told at the block of streams. */
final class NobodyPays implements Check {
    private static final Set<CanvasPart> READS =
            Reads.all(Reads.attributes(Block.CUSTOMER_SEGMENTS, "pays"), RevenueConditions.EARNING.reads());

    @Override
    public Set<CanvasPart> reads() {
        return READS;
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        if (isToldOf(facts)) {
            sink.found(new Location.AtBlock(Block.REVENUE_STREAMS));
        }
    }

    static boolean isToldOf(CanvasFacts facts) {
        List<CustomerSegment> segments = facts.canvas().customerSegments();
        return !segments.isEmpty()
                && segments.stream().allMatch(RevenueConditions::isFree)
                && RevenueConditions.EARNING.matchesAny(facts);
    }
}

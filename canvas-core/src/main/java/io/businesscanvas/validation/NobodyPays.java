package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.CustomerSegment;
import java.util.List;
import java.util.Set;

/** Streams in money where every segment is free on purpose; told at the block of streams. */
final class NobodyPays implements Search {
    private static final Set<CanvasPart> READS =
            Reads.all(Reads.attributes(Block.CUSTOMER_SEGMENTS, "pays"), Streams.EARNING.reads());

    @Override
    public Set<CanvasPart> reads() {
        return READS;
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        if (isToldOf(facts)) {
            sink.found(new Place.AtBlock(Block.REVENUE_STREAMS));
        }
    }

    static boolean isToldOf(CanvasFacts facts) {
        List<CustomerSegment> segments = facts.canvas().customerSegments();
        return !segments.isEmpty()
                && segments.stream().allMatch(Streams::isFree)
                && Streams.isAnyMeant(facts, Streams.EARNING);
    }
}

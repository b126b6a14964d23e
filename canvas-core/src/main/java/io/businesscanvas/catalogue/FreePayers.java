package io.businesscanvas.catalogue;

import static io.businesscanvas.model.Relation.PAID_BY;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.EntryId;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Segments that pay a stream in money though they are free on purpose; told at the first link to the payer: the name of
 * the stream and that of the payer.
 */
final class FreePayers implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(new NobodyPays().reads(), Reads.resolved(PAID_BY));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        if (!facts.isUsed(PAID_BY)
                || facts.canvas().customerSegments().stream().noneMatch(RevenueConditions::isFree)
                || NobodyPays.isToldOf(facts)) {
            return;
        }
        List<RevenueStream> streams = facts.canvas().revenueStreams();
        for (int i = 0; i < streams.size(); i++) {
            if (RevenueConditions.isEarning(streams.get(i))) {
                ask(facts.index().linksFrom(Block.REVENUE_STREAMS, i), sink);
            }
        }
    }

    private static void ask(List<Link> links, Sink sink) {
        Set<EntryId> asked = new HashSet<>();
        for (Link link : links) {
            boolean isFreePayer = link.relation() == PAID_BY
                    && link.isResolved()
                    && link.targets().stream().anyMatch(segment -> RevenueConditions.isFree((CustomerSegment) segment));
            if (isFreePayer && asked.add(link.ref().id())) {
                sink.found(
                        new Location.AtLink(link),
                        link.source().name(),
                        link.targets().get(0).name());
            }
        }
    }
}

package io.businesscanvas.validation;

import static io.businesscanvas.model.Relation.PAID_BY;
import static io.businesscanvas.model.Relation.PAYS_FOR;
import static io.businesscanvas.model.Relation.SERVES;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryId;
import io.businesscanvas.model.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Payers of a stream whom nothing serves of what the stream pays for; told at the first link to the payer: the name of
 * the stream and that of the payer.
 */
final class UnservedPayers implements Search {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.resolved(PAID_BY, PAYS_FOR, SERVES);
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        boolean canAsk =
                facts.isUsed(PAID_BY) && facts.isUsed(PAYS_FOR) && !facts.isBroken(SERVES) && !facts.isBroken(PAYS_FOR);
        int streams = canAsk ? facts.canvas().revenueStreams().size() : 0;
        for (int i = 0; i < streams; i++) {
            List<Link> links = facts.index().linksFrom(Block.REVENUE_STREAMS, i);
            Set<EntryId> served = servedByWhatIsPaidFor(links);
            if (!served.isEmpty()) {
                ask(facts, links, served, sink);
            }
        }
    }

    /** As no link of these verbs is broken, what is written is where they lead. */
    private static Set<EntryId> servedByWhatIsPaidFor(List<Link> links) {
        Set<EntryId> served = new HashSet<>();
        for (Link link : links) {
            if (link.relation() == PAYS_FOR) {
                for (Entry proposition : link.targets()) {
                    proposition.links().to(SERVES).forEach(ref -> served.add(ref.id()));
                }
            }
        }
        return served;
    }

    private static void ask(CanvasFacts facts, List<Link> links, Set<EntryId> settled, Sink sink) {
        for (Link link : links) {
            if (link.relation() == PAID_BY
                    && link.isResolved()
                    && settled.add(link.ref().id())
                    && facts.index().isLinked(link.targets().get(0), SERVES)) {
                sink.found(
                        new Place.AtLink(link),
                        link.source().name(),
                        link.targets().get(0).name());
            }
        }
    }
}

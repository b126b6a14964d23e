package io.businesscanvas.catalogue.internal;

import static io.businesscanvas.model.Relation.PAID_BY;
import static io.businesscanvas.model.Relation.PAYS_FOR;
import static io.businesscanvas.model.Relation.SERVES;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.value.EntryId;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Payers of a stream whom nothing serves of what the stream pays for; reported at the first link to the payer: the name
 * of the stream and that of the payer.
 */
public final class UnservedPayers implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.resolved(PAID_BY, PAYS_FOR, SERVES);
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        boolean canAsk =
                facts.isUsed(PAID_BY) && facts.isUsed(PAYS_FOR) && !facts.isBroken(SERVES) && !facts.isBroken(PAYS_FOR);
        int streams = canAsk ? facts.canvas().revenueStreams().size() : 0;
        Map<List<Entry>, Set<EntryId>> served = new IdentityHashMap<>(0);
        for (int i = 0; i < streams; i++) {
            ask(facts, facts.index().linksFrom(Block.REVENUE_STREAMS, i), served, sink);
        }
    }

    private static void ask(CanvasFacts facts, List<Link> links, Map<List<Entry>, Set<EntryId>> served, Sink sink) {
        Map<EntryId, Link> payers = payers(facts, links);
        if (payers.isEmpty()) {
            return;
        }
        boolean isAnybodyServed = false;
        for (Link link : links) {
            if (link.relation() == PAYS_FOR) {
                Set<EntryId> servedByThis = served.computeIfAbsent(link.targets(), UnservedPayers::servedBy);
                isAnybodyServed |= !servedByThis.isEmpty();
                payers.keySet().removeAll(servedByThis);
            }
        }
        if (isAnybodyServed) {
            payers.values().forEach(payer -> report(payer, sink));
        }
    }

    private static void report(Link payer, Sink sink) {
        sink.found(
                new Location.AtLink(payer),
                payer.source().name(),
                payer.targets().get(0).name());
    }

    /** The first link to each payer whom something serves. */
    private static Map<EntryId, Link> payers(CanvasFacts facts, List<Link> links) {
        Map<EntryId, Link> payers = new LinkedHashMap<>();
        for (Link link : links) {
            if (link.relation() == PAID_BY
                    && link.isResolved()
                    && facts.index().isLinked(link.targets().get(0), SERVES)) {
                payers.putIfAbsent(link.ref().id(), link);
            }
        }
        return payers;
    }

    /** As no link of these verbs is broken, what is written is where they lead. */
    private static Set<EntryId> servedBy(List<Entry> propositions) {
        Set<EntryId> served = new HashSet<>();
        for (Entry proposition : propositions) {
            proposition.links().to(SERVES).forEach(ref -> served.add(ref.id()));
        }
        return served;
    }
}

package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.value.EntryId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Entries that no revenue stream names under a relation. Streams of zero do not count. The values are name and id.
 *
 * @param type the type of the entries
 * @param block their block
 * @param relation the relation, which leads from revenue streams to that block only
 * @param condition what the filter reads
 * @param filter which entries must be named
 */
public record UnpaidEntries<E extends Entry>(
        Class<E> type, Block block, Relation relation, Set<CanvasPart> condition, BiPredicate<CanvasFacts, E> filter)
        implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                condition,
                Reads.entries(block),
                Reads.attributes(Block.REVENUE_STREAMS, "amount", "price"),
                Reads.resolved(relation));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        if (facts.isBroken(relation) || !isUsed(facts)) {
            return;
        }
        boolean isAnyZero = isAnyZero(facts);
        Set<EntryId> earning = isAnyZero ? earning(facts) : Set.of();
        List<? extends Entry> entries = facts.canvas().entries(block);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean isEarning =
                    isAnyZero ? earning.contains(entry.id()) : facts.index().isLinked(block, i, relation);
            if (!isEarning && filter.test(facts, type.cast(entry))) {
                sink.found(
                        new Location.AtEntry(entry, i), entry.name(), entry.id().value());
            }
        }
    }

    private boolean isUsed(CanvasFacts facts) {
        for (RevenueStream stream : facts.canvas().revenueStreams()) {
            if (!stream.links().to(relation).isEmpty() && !stream.isZero()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyZero(CanvasFacts facts) {
        for (RevenueStream stream : facts.canvas().revenueStreams()) {
            if (stream.isZero()) {
                return true;
            }
        }
        return false;
    }

    private Set<EntryId> earning(CanvasFacts facts) {
        List<RevenueStream> streams = facts.canvas().revenueStreams();
        Set<EntryId> ids = new HashSet<>();
        for (int i = 0; i < streams.size(); i++) {
            if (!streams.get(i).isZero()) {
                for (Link link : facts.index().linksFrom(Block.REVENUE_STREAMS, i)) {
                    if (link.relation() == relation) {
                        ids.add(link.ref().id());
                    }
                }
            }
        }
        return ids;
    }
}

package io.businesscanvas.catalogue.internal;

import static io.businesscanvas.model.Relation.PAYS_FOR;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Propositions that are free, although a stream with an amount pays for them alone; the value is the name. */
public final class PaidThoughFree implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                Reads.attributes(Block.VALUE_PROPOSITIONS, "priceLevel"),
                RevenueConditions.EARNING.reads(),
                Reads.resolved(PAYS_FOR));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<ValueProposition> propositions = facts.canvas().valuePropositions();
        Map<Entry, Boolean> payForOne = new IdentityHashMap<>(0);
        for (int i = 0; i < propositions.size(); i++) {
            ValueProposition proposition = propositions.get(i);
            if (RevenueConditions.isFree(proposition)) {
                List<Location> streams = facts.index().linksTo(proposition, PAYS_FOR).stream()
                        .filter(link -> payForOne.computeIfAbsent(link.source(), stream -> paysForOne(facts, stream)))
                        .<Location>map(link -> new Location.AtEntry(link.source(), link.sourceIndex()))
                        .distinct()
                        .toList();
                if (!streams.isEmpty()) {
                    Observation found =
                            Observation.at(new Location.AtEntry(proposition, i)).with(proposition.name());
                    for (Location stream : streams) {
                        found = found.relatedTo(stream);
                    }
                    sink.found(found);
                }
            }
        }
    }

    /** Whether a stream has an amount, and all its links lead to one proposition. */
    private static boolean paysForOne(CanvasFacts facts, Entry stream) {
        List<Link> paidFor = hasAmount((RevenueStream) stream) ? facts.index().linksFrom(stream, PAYS_FOR) : List.of();
        return !paidFor.isEmpty()
                && paidFor.stream()
                        .allMatch(link -> link.isResolved()
                                && link.ref().id().equals(paidFor.get(0).ref().id()));
    }

    private static boolean hasAmount(RevenueStream stream) {
        return !RevenueConditions.isSoft(stream)
                && (stream.amount().isPresent() || stream.price().isPresent())
                && !stream.isZero();
    }
}

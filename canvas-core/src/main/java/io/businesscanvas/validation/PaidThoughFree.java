package io.businesscanvas.validation;

import static io.businesscanvas.model.Relation.PAYS_FOR;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryId;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import java.util.List;
import java.util.Set;

/** Propositions that are free, and that a stream with an amount pays for alone; tells the name. */
final class PaidThoughFree implements Search {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                Reads.attributes(Block.VALUE_PROPOSITIONS, "priceLevel"),
                Streams.EARNING.reads(),
                Reads.resolved(PAYS_FOR));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<ValueProposition> propositions = facts.canvas().valuePropositions();
        for (int i = 0; i < propositions.size(); i++) {
            ValueProposition proposition = propositions.get(i);
            if (Streams.isFree(proposition)) {
                List<Place> streams = streamsFor(facts, proposition);
                if (!streams.isEmpty()) {
                    sink.foundWith(streams, new Place.AtEntry(proposition, i), proposition.name());
                }
            }
        }
    }

    private static List<Place> streamsFor(CanvasFacts facts, ValueProposition proposition) {
        return facts.index().linksTo(proposition, PAYS_FOR).stream()
                .filter(link -> hasAmount((RevenueStream) link.source()))
                .filter(link -> paysForAlone(facts, link, proposition.id()))
                .<Place>map(link -> new Place.AtEntry(link.source(), link.sourceIndex()))
                .distinct()
                .toList();
    }

    private static boolean hasAmount(RevenueStream stream) {
        return !Streams.isSoft(stream)
                && stream.amount().filter(amount -> !amount.isZero()).isPresent();
    }

    private static boolean paysForAlone(CanvasFacts facts, Link link, EntryId proposition) {
        return facts.index().linksFrom(Block.REVENUE_STREAMS, link.sourceIndex()).stream()
                .filter(other -> other.relation() == PAYS_FOR)
                .allMatch(other -> other.isResolved() && other.ref().id().equals(proposition));
    }
}

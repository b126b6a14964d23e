package io.businesscanvas.catalogue.internal;

import static io.businesscanvas.model.Relation.REACHES;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Channel.Phase;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Link;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Segments whose channels leave out a phase; the values are the name and the missing phases. */
public final class PhaseGaps implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                Reads.attributes(Block.CUSTOMER_SEGMENTS, "pays"),
                Reads.attributes(Block.CHANNELS, "phases"),
                Reads.resolved(REACHES));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<CustomerSegment> segments = facts.canvas().customerSegments();
        for (int i = 0; i < segments.size(); i++) {
            CustomerSegment segment = segments.get(i);
            Set<Phase> covered = covered(facts.index().linksTo(Block.CUSTOMER_SEGMENTS, i));
            if (!covered.isEmpty()) {
                Set<Phase> missing = EnumSet.allOf(Phase.class);
                missing.removeAll(covered);
                if (RevenueConditions.isFree(segment)) {
                    missing.remove(Phase.PURCHASE);
                }
                if (!missing.isEmpty()) {
                    sink.found(new Location.AtEntry(segment, i), segment.name(), Phrases.words(List.copyOf(missing)));
                }
            }
        }
    }

    private static Set<Phase> covered(List<Link> incoming) {
        Set<Phase> covered = EnumSet.noneOf(Phase.class);
        for (Link link : incoming) {
            if (link.relation() == REACHES) {
                covered.addAll(((Channel) link.source()).phases());
            }
        }
        return covered;
    }
}

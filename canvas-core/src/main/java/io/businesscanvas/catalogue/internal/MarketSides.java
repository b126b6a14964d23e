package io.businesscanvas.catalogue.internal;

import static io.businesscanvas.model.Relation.SERVES;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Link;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The segments that are marked as sides of a market. */
public final class MarketSides {
    private MarketSides() {}

    private static List<Location.AtEntry> in(CanvasFacts facts) {
        List<CustomerSegment> segments = facts.canvas().customerSegments();
        List<Location.AtEntry> sides = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).kind().equals(Optional.of(CustomerSegment.Kind.MULTI_SIDED))) {
                sides.add(new Location.AtEntry(segments.get(i), i));
            }
        }
        return sides;
    }

    /** A single side, though there are other segments; reported at it. The value is its name. */
    public record SingleSide() implements Check {
        @Override
        public Set<CanvasPart> reads() {
            return Reads.attributes(Block.CUSTOMER_SEGMENTS, "kind");
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            List<Location.AtEntry> sides = in(facts);
            if (sides.size() == 1 && facts.canvas().customerSegments().size() > 1) {
                sink.found(sides.get(0), sides.get(0).entry().name());
            }
        }
    }

    /** Sides that are all served by the same propositions; reported once, at the second. The value is its name. */
    public record AlikeSides() implements Check {
        @Override
        public Set<CanvasPart> reads() {
            return Reads.all(Reads.attributes(Block.CUSTOMER_SEGMENTS, "kind"), Reads.resolved(SERVES));
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            List<Location.AtEntry> sides = in(facts);
            if (sides.size() < 2 || facts.isBroken(SERVES)) {
                return;
            }
            Set<Set<Integer>> served = new HashSet<>();
            sides.forEach(side -> served.add(propositionsServing(facts, side)));
            if (served.size() == 1 && !served.contains(Set.of())) {
                sink.found(Observation.at(sides.get(1))
                        .with(sides.get(1).entry().name())
                        .relatedTo(sides.get(0)));
            }
        }

        /** By position, since equal propositions are two. */
        private static Set<Integer> propositionsServing(CanvasFacts facts, Location.AtEntry side) {
            Set<Integer> propositions = new HashSet<>();
            for (Link link : facts.index().linksTo(Block.CUSTOMER_SEGMENTS, side.index())) {
                if (link.relation() == SERVES) {
                    propositions.add(link.sourceIndex());
                }
            }
            return propositions;
        }
    }
}

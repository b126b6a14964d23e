package io.businesscanvas.catalogue.internal;

import static io.businesscanvas.model.Relation.PAID_BY;
import static io.businesscanvas.model.Relation.SERVES;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.ValueProposition.PriceLevel;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.value.EntryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What contradicts that a segment pays nothing on purpose. */
public final class FreeSegments {
    private static final Set<CanvasPart> READS = Reads.all(
            Reads.attributes(Block.CUSTOMER_SEGMENTS, "pays"),
            RevenueConditions.EARNING.reads(),
            Reads.resolved(PAID_BY));

    private FreeSegments() {}

    /** Whether revenue.nobody-pays is reported. */
    static boolean isNobodyPaying(CanvasFacts facts) {
        for (CustomerSegment segment : facts.canvas().customerSegments()) {
            if (!RevenueConditions.isFree(segment)) {
                return false;
            }
        }
        return !facts.canvas().customerSegments().isEmpty() && RevenueConditions.EARNING.matchesAny(facts);
    }

    private static boolean isAnyFree(CanvasFacts facts) {
        for (CustomerSegment segment : facts.canvas().customerSegments()) {
            if (RevenueConditions.isFree(segment)) {
                return true;
            }
        }
        return false;
    }

    /** The first link of each stream of money to each segment that pays nothing. */
    private static List<Link> linksToFreePayers(CanvasFacts facts) {
        if (!facts.isUsed(PAID_BY) || !isAnyFree(facts)) {
            return List.of();
        }
        List<Link> found = new ArrayList<>();
        List<RevenueStream> streams = facts.canvas().revenueStreams();
        for (int i = 0; i < streams.size(); i++) {
            if (RevenueConditions.isEarning(streams.get(i))) {
                addFreePayers(facts.index().linksFrom(Block.REVENUE_STREAMS, i), found);
            }
        }
        return found;
    }

    private static void addFreePayers(List<Link> ofOneStream, List<Link> found) {
        Set<EntryId> seen = new HashSet<>();
        for (Link link : ofOneStream) {
            boolean isFreePayer = link.relation() == PAID_BY
                    && link.isResolved()
                    && link.targets().stream().anyMatch(segment -> RevenueConditions.isFree((CustomerSegment) segment));
            if (isFreePayer && seen.add(link.ref().id())) {
                found.add(link);
            }
        }
    }

    /** Streams of money where every segment is free; reported at the block of streams. */
    public record NobodyPays() implements Check {
        @Override
        public Set<CanvasPart> reads() {
            return Reads.all(Reads.attributes(Block.CUSTOMER_SEGMENTS, "pays"), RevenueConditions.EARNING.reads());
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            if (isNobodyPaying(facts)) {
                sink.found(new Location.AtBlock(Block.REVENUE_STREAMS));
            }
        }
    }

    /** Free segments that pay; reported at the link. The values are the names of stream and segment. */
    public record FreePayers() implements Check {
        @Override
        public Set<CanvasPart> reads() {
            return READS;
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            if (!isNobodyPaying(facts)) {
                for (Link link : linksToFreePayers(facts)) {
                    sink.found(
                            new Location.AtLink(link),
                            link.source().name(),
                            link.targets().get(0).name());
                }
            }
        }
    }

    /** Free segments for whom everything has a price; reported at the segment. The value is its name. */
    public record PricedForFree() implements Check {
        @Override
        public Set<CanvasPart> reads() {
            return Reads.all(READS, Reads.attributes(Block.VALUE_PROPOSITIONS, "priceLevel"), Reads.resolved(SERVES));
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            if (!isAnyFree(facts) || facts.isBroken(SERVES) || isNobodyPaying(facts)) {
                return;
            }
            Set<EntryId> payers = linksToFreePayers(facts).stream()
                    .map(link -> link.ref().id())
                    .collect(Collectors.toSet());
            List<CustomerSegment> segments = facts.canvas().customerSegments();
            for (int i = 0; i < segments.size(); i++) {
                CustomerSegment segment = segments.get(i);
                if (RevenueConditions.isFree(segment)
                        && !payers.contains(segment.id())
                        && isOfferedPricedOnly(facts, i)) {
                    sink.found(new Location.AtEntry(segment, i), segment.name());
                }
            }
        }

        private static boolean isOfferedPricedOnly(CanvasFacts facts, int position) {
            List<ValueProposition> offered = facts.index().linksTo(Block.CUSTOMER_SEGMENTS, position).stream()
                    .filter(link -> link.relation() == SERVES)
                    .map(link -> (ValueProposition) link.source())
                    .toList();
            return !offered.isEmpty()
                    && offered.stream()
                            .allMatch(proposition -> hasPrice(proposition)
                                    && RevenueConditions.servesOnly(facts, proposition, RevenueConditions::isFree));
        }

        private static boolean hasPrice(ValueProposition proposition) {
            return proposition
                    .priceLevel()
                    .filter(level -> level != PriceLevel.FREE)
                    .isPresent();
        }
    }
}

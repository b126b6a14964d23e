package io.businesscanvas.catalogue;

import static io.businesscanvas.model.Relation.PAYS_FOR;
import static io.businesscanvas.model.Relation.SERVES;
import static io.businesscanvas.rule.Checks.every;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.ValueProposition.PriceLevel;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.EntrySelection;
import io.businesscanvas.rule.Reads;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which revenue streams owe an answer, and what is free on purpose. */
final class RevenueConditions {
    /** What says that a segment pays nothing on purpose, and that a proposition is for such segments only. */
    static final Set<CanvasPart> FREE_SEGMENTS =
            Reads.all(Reads.attributes(Block.CUSTOMER_SEGMENTS, "pays"), Reads.resolved(SERVES));

    /** Streams in money: neither soft nor of an amount of zero. */
    static final EntrySelection<RevenueStream> EARNING =
            every(RevenueStream.class).where(RevenueConditions::isEarning, "kind", "amount");

    /** Streams that have to say what is paid for. */
    static final EntrySelection<RevenueStream> OWING_VALUE = EARNING;

    /** Streams that have to say who pays. */
    static final EntrySelection<RevenueStream> OWING_A_PAYER = EARNING.where(
            (facts, stream) -> !isGivenAway(facts, stream),
            Reads.all(
                    Reads.attributes(Block.VALUE_PROPOSITIONS, "priceLevel"), Reads.resolved(PAYS_FOR), FREE_SEGMENTS));

    private RevenueConditions() {}

    static boolean isSoft(RevenueStream stream) {
        return stream.kind().filter(RevenueStream.Kind::isSoft).isPresent();
    }

    static boolean isEarning(RevenueStream stream) {
        return !isSoft(stream) && !stream.isOfNothing();
    }

    static boolean isFree(CustomerSegment segment) {
        return segment.pays().filter(pays -> !pays).isPresent();
    }

    static boolean isFree(ValueProposition proposition) {
        return proposition.priceLevel().filter(PriceLevel.FREE::equals).isPresent();
    }

    /** Whether the segments that a proposition serves, at least one, pay nothing on purpose. */
    static boolean isForFreeSegments(CanvasFacts facts, ValueProposition proposition) {
        List<Entry> served = facts.index().linksFrom(proposition, SERVES).stream()
                .filter(Link::isResolved)
                .flatMap(link -> link.targets().stream())
                .toList();
        return !served.isEmpty() && served.stream().allMatch(segment -> isFree((CustomerSegment) segment));
    }

    /** Whether all that a stream pays for, at least one thing, is free or for segments that pay nothing. */
    private static boolean isGivenAway(CanvasFacts facts, RevenueStream stream) {
        List<Link> paidFor = facts.index().linksFrom(stream, PAYS_FOR);
        return !paidFor.isEmpty()
                && paidFor.stream()
                        .allMatch(link -> link.isResolved()
                                && facts.once(GivenAway.class, any -> new GivenAway())
                                        .areGivenAway(facts, link.targets()));
    }

    static boolean isGivenAway(CanvasFacts facts, ValueProposition proposition) {
        return isFree(proposition) || isForFreeSegments(facts, proposition);
    }

    /** Which lists of propositions, as links lead to them, are free or for free segments; each looked at once a run. */
    private static final class GivenAway {
        private final Map<List<Entry>, Boolean> known = new IdentityHashMap<>();

        boolean areGivenAway(CanvasFacts facts, List<Entry> propositions) {
            return known.computeIfAbsent(
                    propositions,
                    any -> propositions.stream()
                            .allMatch(proposition -> isGivenAway(facts, (ValueProposition) proposition)));
        }
    }
}

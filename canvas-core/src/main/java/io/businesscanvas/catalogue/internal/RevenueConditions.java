package io.businesscanvas.catalogue.internal;

import static io.businesscanvas.model.Relation.PAYS_FOR;
import static io.businesscanvas.model.Relation.SERVES;
import static io.businesscanvas.rule.Checks.every;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.internal.text.NormalForm;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryKind;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.ValueProposition.PriceLevel;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.EntrySelection;
import io.businesscanvas.rule.Reads;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which revenue streams must say more, and what is free on purpose. */
public final class RevenueConditions {
    /** What shows that a segment pays nothing on purpose, and that a proposition is for such segments only. */
    public static final Set<CanvasPart> FREE_SEGMENTS =
            Reads.all(Reads.attributes(Block.CUSTOMER_SEGMENTS, "pays", "kind"), Reads.resolved(SERVES));

    /** Streams of money: neither soft nor zero. */
    static final EntrySelection<RevenueStream> EARNING =
            every(RevenueStream.class).where(RevenueConditions::isEarning, "kind", "amount", "price");

    /** Streams that must say what is paid for. */
    public static final EntrySelection<RevenueStream> OWING_VALUE =
            EARNING.where((facts, stream) -> !isFunding(facts, stream), Reads.variant());

    /** Streams that must say who pays. */
    public static final EntrySelection<RevenueStream> OWING_A_PAYER = OWING_VALUE.where(
            (facts, stream) -> !isGivenAway(facts, stream),
            Reads.all(
                    Reads.attributes(Block.VALUE_PROPOSITIONS, "priceLevel"), Reads.resolved(PAYS_FOR), FREE_SEGMENTS));

    private RevenueConditions() {}

    public static boolean isSoft(RevenueStream stream) {
        return stream.kind().filter(RevenueStream.Kind::isSoft).isPresent();
    }

    static boolean isEarning(RevenueStream stream) {
        return !isSoft(stream) && !stream.isZero();
    }

    /** Returns whether revenue.funding is reported of the stream. */
    public static boolean isFunding(CanvasFacts facts, RevenueStream stream) {
        return mayBeFunding(facts, stream) && ListedNames.isFunding(NormalForm.of(stream.name()));
    }

    public static boolean isFunding(CanvasFacts facts, Entry stream, String normalName) {
        return mayBeFunding(facts, stream) && ListedNames.isFunding(normalName);
    }

    private static boolean mayBeFunding(CanvasFacts facts, Entry stream) {
        return facts.variant() == Variant.BUSINESS
                && EntryKind.of(stream)
                        .filter(kind -> kind.belongsTo(Variant.BUSINESS))
                        .isEmpty();
    }

    public static boolean isFree(CustomerSegment segment) {
        return segment.pays().filter(pays -> !pays).isPresent();
    }

    public static boolean isFree(ValueProposition proposition) {
        return proposition.priceLevel().filter(PriceLevel.FREE::equals).isPresent();
    }

    /** Returns whether a segment pays nothing on purpose, or is inside the organization. */
    public static boolean isFreeOrInternal(CustomerSegment segment) {
        return isFree(segment) || segment.kind().equals(Optional.of(CustomerSegment.Kind.INTERNAL));
    }

    /** Returns whether the segments that a proposition serves, at least one, all meet a condition. */
    public static boolean servesOnly(
            CanvasFacts facts, ValueProposition proposition, Predicate<CustomerSegment> condition) {
        boolean servesAny = false;
        for (EntryRef ref : proposition.serves()) {
            if (ref.isQualified()) {
                continue; // by a block to which the verb does not lead
            }
            for (Entry segment : facts.index().entries(Block.CUSTOMER_SEGMENTS, ref.id())) {
                if (!condition.test((CustomerSegment) segment)) {
                    return false;
                }
                servesAny = true;
            }
        }
        return servesAny;
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

    private static boolean isGivenAway(CanvasFacts facts, ValueProposition proposition) {
        return isFree(proposition) || servesOnly(facts, proposition, RevenueConditions::isFree);
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

package io.businesscanvas.model;

import io.businesscanvas.model.Entry.CostDriver;
import io.businesscanvas.model.Entry.Provided;
import io.businesscanvas.model.Entry.Supported;
import java.util.List;
import java.util.Objects;

/**
 * Navigation along links, one method per relation.
 *
 * <p>An entry is identified by its block and id, so an older version of an entry finds the one in the canvas. A broken
 * link has no target; an ambiguous link has each candidate as a target. Results are in the order of the canvas or of
 * the links, without duplicates.
 *
 * @since 0.1
 */
public sealed interface CanvasNavigation permits BusinessCanvas {
    /** Returns the index of the links between entries. */
    CanvasIndex index();

    /**
     * Returns what depends on this entry, directly or indirectly, nearest first; each entry once, with the shortest
     * path to it. The search follows support: from partners through resources, activities and channels to propositions,
     * segments and revenue, and from each cause to its costs. It takes time linear in entries and links. If an id is
     * duplicated, the first such entry represents all; an ambiguous link leads to each candidate, a broken one to none.
     *
     * @throws IllegalArgumentException if the canvas has no entry with this block and id
     */
    default List<Dependent> dependents(Entry entry) {
        Objects.requireNonNull(entry, "entry");
        CanvasEditor.requireKnown((BusinessCanvas) this, entry.block(), entry.id());
        return Dependent.on(entry, index());
    }

    /** Returns the segments that this proposition serves. */
    default List<CustomerSegment> segmentsServedBy(ValueProposition proposition) {
        Objects.requireNonNull(proposition, "proposition");
        return targets(proposition, Relation.SERVES, CustomerSegment.class);
    }

    /** Returns the propositions that serve this segment. */
    default List<ValueProposition> propositionsServing(CustomerSegment segment) {
        Objects.requireNonNull(segment, "segment");
        return sources(segment, Relation.SERVES, ValueProposition.class);
    }

    /** Returns the segments that this channel reaches. */
    default List<CustomerSegment> segmentsReachedBy(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        return targets(channel, Relation.REACHES, CustomerSegment.class);
    }

    /** Returns the channels that reach this segment. */
    default List<Channel> channelsReaching(CustomerSegment segment) {
        Objects.requireNonNull(segment, "segment");
        return sources(segment, Relation.REACHES, Channel.class);
    }

    /** Returns the propositions that this channel delivers. */
    default List<ValueProposition> propositionsDeliveredBy(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        return targets(channel, Relation.DELIVERS, ValueProposition.class);
    }

    /** Returns the channels that deliver this proposition. */
    default List<Channel> channelsDelivering(ValueProposition proposition) {
        Objects.requireNonNull(proposition, "proposition");
        return sources(proposition, Relation.DELIVERS, Channel.class);
    }

    /** Returns the segments that this relationship engages. */
    default List<CustomerSegment> segmentsEngagedBy(CustomerRelationship relationship) {
        Objects.requireNonNull(relationship, "relationship");
        return targets(relationship, Relation.ENGAGES, CustomerSegment.class);
    }

    /** Returns the relationships that engage this segment. */
    default List<CustomerRelationship> relationshipsEngaging(CustomerSegment segment) {
        Objects.requireNonNull(segment, "segment");
        return sources(segment, Relation.ENGAGES, CustomerRelationship.class);
    }

    /** Returns the segments that pay this stream. */
    default List<CustomerSegment> payersOf(RevenueStream stream) {
        Objects.requireNonNull(stream, "stream");
        return targets(stream, Relation.PAID_BY, CustomerSegment.class);
    }

    /** Returns the streams that this segment pays. */
    default List<RevenueStream> streamsPaidBy(CustomerSegment segment) {
        Objects.requireNonNull(segment, "segment");
        return sources(segment, Relation.PAID_BY, RevenueStream.class);
    }

    /** Returns the propositions for which this stream pays. */
    default List<ValueProposition> propositionsPaidForBy(RevenueStream stream) {
        Objects.requireNonNull(stream, "stream");
        return targets(stream, Relation.PAYS_FOR, ValueProposition.class);
    }

    /** Returns the streams that pay for this proposition. */
    default List<RevenueStream> streamsPayingFor(ValueProposition proposition) {
        Objects.requireNonNull(proposition, "proposition");
        return sources(proposition, Relation.PAYS_FOR, RevenueStream.class);
    }

    /** Returns the resources that this activity uses. */
    default List<KeyResource> resourcesUsedBy(KeyActivity activity) {
        Objects.requireNonNull(activity, "activity");
        return targets(activity, Relation.USES, KeyResource.class);
    }

    /** Returns the activities that use this resource. */
    default List<KeyActivity> activitiesUsing(KeyResource resource) {
        Objects.requireNonNull(resource, "resource");
        return sources(resource, Relation.USES, KeyActivity.class);
    }

    /** Returns what this resource supports. */
    default List<Supported> entriesSupportedBy(KeyResource resource) {
        Objects.requireNonNull(resource, "resource");
        return targets(resource, Relation.SUPPORTS, Supported.class);
    }

    /** Returns what this activity supports. */
    default List<Supported> entriesSupportedBy(KeyActivity activity) {
        Objects.requireNonNull(activity, "activity");
        return targets(activity, Relation.SUPPORTS, Supported.class);
    }

    /** Returns the resources that support this. */
    default List<KeyResource> resourcesSupporting(Supported supported) {
        Objects.requireNonNull(supported, "supported");
        return sources(supported, Relation.SUPPORTS, KeyResource.class);
    }

    /** Returns the activities that support this. */
    default List<KeyActivity> activitiesSupporting(Supported supported) {
        Objects.requireNonNull(supported, "supported");
        return sources(supported, Relation.SUPPORTS, KeyActivity.class);
    }

    /** Returns what this partner provides. */
    default List<Provided> entriesProvidedBy(KeyPartner partner) {
        Objects.requireNonNull(partner, "partner");
        return targets(partner, Relation.PROVIDES, Provided.class);
    }

    /** Returns the partners that provide this. */
    default List<KeyPartner> partnersProviding(Provided provided) {
        Objects.requireNonNull(provided, "provided");
        return sources(provided, Relation.PROVIDES, KeyPartner.class);
    }

    /** Returns what causes this cost. */
    default List<CostDriver> causesOf(Cost cost) {
        Objects.requireNonNull(cost, "cost");
        return targets(cost, Relation.CAUSED_BY, CostDriver.class);
    }

    /** Returns the costs that this causes. */
    default List<Cost> costsCausedBy(CostDriver driver) {
        Objects.requireNonNull(driver, "driver");
        return sources(driver, Relation.CAUSED_BY, Cost.class);
    }

    private <T extends Entry> List<T> targets(Entry source, Relation relation, Class<T> type) {
        List<Entry> known = index().entries(source.block(), source.id());
        return (known.isEmpty() ? List.of(source) : known)
                .stream()
                        .flatMap(entry -> index().linksFrom(entry, relation).stream())
                        .flatMap(link -> link.targets().stream())
                        .map(type::cast)
                        .distinct()
                        .toList();
    }

    private <S extends Entry> List<S> sources(Entry target, Relation relation, Class<S> type) {
        return index().linksTo(target, relation).stream()
                .map(Link::source)
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .toList();
    }
}

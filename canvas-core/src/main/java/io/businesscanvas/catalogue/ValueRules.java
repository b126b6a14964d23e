package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Block.CUSTOMER_SEGMENTS;
import static io.businesscanvas.model.Block.KEY_ACTIVITIES;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.model.Block.VALUE_PROPOSITIONS;
import static io.businesscanvas.model.Relation.DELIVERS;
import static io.businesscanvas.model.Relation.ENGAGES;
import static io.businesscanvas.model.Relation.REACHES;
import static io.businesscanvas.model.Relation.SERVES;
import static io.businesscanvas.model.Relation.SUPPORTS;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.AlikeChannels;
import io.businesscanvas.catalogue.internal.CatalogueMessages;
import io.businesscanvas.catalogue.internal.GoalGap;
import io.businesscanvas.catalogue.internal.ListedNames;
import io.businesscanvas.catalogue.internal.MarketSides;
import io.businesscanvas.catalogue.internal.NamedEntries;
import io.businesscanvas.catalogue.internal.PhaseGaps;
import io.businesscanvas.catalogue.internal.SharedNames;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryKind;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.ValueProposition.Driver;
import io.businesscanvas.model.ValueProposition.PriceLevel;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Checks;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The family about value and customers. */
final class ValueRules {
    private static final int MANY_FEATURES = 4;
    private static final Set<CustomerSegment.Kind> OF_SEVERAL = EnumSet.of(
            CustomerSegment.Kind.MULTI_SIDED, CustomerSegment.Kind.SEGMENTED, CustomerSegment.Kind.DIVERSIFIED);

    static final List<Rule> RULES = List.of(
            rule(
                    "value.unserved",
                    OFF,
                    ERROR,
                    ERROR,
                    every(ValueProposition.class).linksTo(SERVES).atLeast(1)),
            rule(
                    "segment.unserved",
                    OFF,
                    ERROR,
                    ERROR,
                    every(CustomerSegment.class).isLinkedBy(SERVES).atLeast(1).once(used(SERVES))),
            rule(
                    "segment.unreached",
                    OFF,
                    WARNING,
                    ERROR,
                    every(CustomerSegment.class).isLinkedBy(REACHES).atLeast(1).once(used(REACHES))),
            rule(
                    "segment.unrelated",
                    OFF,
                    WARNING,
                    ERROR,
                    every(CustomerSegment.class).isLinkedBy(ENGAGES).atLeast(1).once(used(ENGAGES))),
            rule(
                    "segment.everyone",
                    OFF,
                    WARNING,
                    WARNING,
                    new NamedEntries(
                            List.of(CUSTOMER_SEGMENTS),
                            Reads.entries(CUSTOMER_SEGMENTS),
                            (facts, entry, name) -> ListedNames.isEveryone(name))),
            rule(
                            "segment.kind-needs-others",
                            OFF,
                            WARNING,
                            WARNING,
                            every(CustomerSegment.class)
                                    .satisfies(
                                            segment -> segment.kind()
                                                    .filter(OF_SEVERAL::contains)
                                                    .isEmpty(),
                                            "kind")
                                    .with(ValueRules::kindOf)
                                    .described(CatalogueMessages.message("segment.kind-needs-others.sentence"))
                                    .once(Checks.fewerThan(2, CUSTOMER_SEGMENTS)))
                    .only(Variant.BUSINESS),
            rule("segment.one-side", OFF, HINT, WARNING, new MarketSides.SingleSide())
                    .only(Variant.BUSINESS),
            rule("segment.sides-alike", OFF, HINT, WARNING, new MarketSides.AlikeSides())
                    .only(Variant.BUSINESS),
            rule(
                    "value.undelivered",
                    OFF,
                    WARNING,
                    ERROR,
                    every(ValueProposition.class)
                            .isLinkedBy(DELIVERS)
                            .atLeast(1)
                            .once(used(DELIVERS))),
            rule(
                    "value.unsupported",
                    OFF,
                    WARNING,
                    ERROR,
                    every(ValueProposition.class)
                            .isLinkedBy(SUPPORTS)
                            .atLeast(1)
                            .once(used(SUPPORTS))),
            rule("value.names-task", OFF, WARNING, WARNING, new SharedNames(VALUE_PROPOSITIONS, KEY_ACTIVITIES)),
            rule(
                    "value.names-resource",
                    OFF,
                    WARNING,
                    WARNING,
                    new SharedNames(VALUE_PROPOSITIONS, KEY_RESOURCES, Optional.of(KEY_ACTIVITIES))),
            rule(
                    "value.price-level",
                    OFF,
                    WARNING,
                    WARNING,
                    every(ValueProposition.class)
                            .satisfies(
                                    proposition -> !proposition.drivers().contains(Driver.PRICE)
                                            || !proposition.priceLevel().equals(Optional.of(PriceLevel.HIGH_END)),
                                    "drivers",
                                    "priceLevel")),
            rule(
                    "value.feature-list",
                    OFF,
                    HINT,
                    HINT,
                    every(CustomerSegment.class)
                            .isLinkedBy(SERVES)
                            .evenWhileBroken()
                            .atMost(MANY_FEATURES)),
            rule(
                    "channel.idle",
                    OFF,
                    WARNING,
                    ERROR,
                    every(Channel.class).linksTo(REACHES).atLeast(1).once(used(REACHES))),
            rule(
                    "channel.empty-handed",
                    OFF,
                    HINT,
                    WARNING,
                    every(Channel.class).linksTo(DELIVERS).atLeast(1).once(used(DELIVERS))),
            rule("channel.phase-gap", OFF, HINT, WARNING, new PhaseGaps()),
            rule(
                            "channel.kind-ownership",
                            OFF,
                            WARNING,
                            WARNING,
                            every(Channel.class)
                                    .satisfies(channel -> !contradictsItself(channel), "kind", "ownership")
                                    .with(ValueRules::kindOf))
                    .only(Variant.BUSINESS),
            rule("channel.alike", OFF, HINT, HINT, new AlikeChannels()),
            rule(
                    "relationship.idle",
                    OFF,
                    WARNING,
                    ERROR,
                    every(CustomerRelationship.class)
                            .linksTo(ENGAGES)
                            .atLeast(1)
                            .once(used(ENGAGES))),
            rule("relationship.goal-gap", OFF, HINT, HINT, new GoalGap()));

    private ValueRules() {}

    private static Object[] kindOf(Entry entry) {
        return new Object[] {EntryKind.of(entry).map(Phrases::word).orElse(Message.verbatim(""))};
    }

    private static boolean contradictsItself(Channel channel) {
        if (channel.kind().isEmpty() || channel.ownership().isEmpty()) {
            return false;
        }
        return switch (channel.kind().get()) {
            case PARTNER_STORE, WHOLESALER -> channel.ownership().get() == Channel.Ownership.OWN;
            case OWN_STORE -> channel.ownership().get() == Channel.Ownership.PARTNER;
            default -> false;
        };
    }
}

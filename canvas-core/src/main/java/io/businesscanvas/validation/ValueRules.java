package io.businesscanvas.validation;

import static io.businesscanvas.model.Block.CUSTOMER_SEGMENTS;
import static io.businesscanvas.model.Block.KEY_ACTIVITIES;
import static io.businesscanvas.model.Block.VALUE_PROPOSITIONS;
import static io.businesscanvas.model.Relation.DELIVERS;
import static io.businesscanvas.model.Relation.ENGAGES;
import static io.businesscanvas.model.Relation.REACHES;
import static io.businesscanvas.model.Relation.SERVES;
import static io.businesscanvas.model.Relation.SUPPORTS;
import static io.businesscanvas.validation.Checks.every;
import static io.businesscanvas.validation.Checks.used;
import static io.businesscanvas.validation.Rule.builtIn;
import static io.businesscanvas.validation.Search.rule;

import io.businesscanvas.model.Channel;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.Variant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The family about value and customers. */
final class ValueRules {
    private static final int MANY_FEATURES = 4;
    private static final Set<CustomerSegment.Kind> OF_SEVERAL = EnumSet.of(
            CustomerSegment.Kind.MULTI_SIDED, CustomerSegment.Kind.SEGMENTED, CustomerSegment.Kind.DIVERSIFIED);

    static final List<Rule> RULES = List.of(
            builtIn(
                    "value.unserved",
                    "HEE",
                    every(ValueProposition.class).linksTo(SERVES).atLeast(1)),
            builtIn(
                    "segment.unserved",
                    "-EE",
                    every(CustomerSegment.class).isLinkedBy(SERVES).atLeast(1).once(used(SERVES))),
            builtIn(
                    "segment.unreached",
                    "-WE",
                    every(CustomerSegment.class).isLinkedBy(REACHES).atLeast(1).once(used(REACHES))),
            builtIn(
                    "segment.unrelated",
                    "-WE",
                    every(CustomerSegment.class).isLinkedBy(ENGAGES).atLeast(1).once(used(ENGAGES))),
            rule("segment.everyone", "-WW", new ListedNames("everyone", false, CUSTOMER_SEGMENTS)),
            builtIn(
                            "segment.kind-needs-others",
                            "-WW",
                            every(CustomerSegment.class)
                                    .satisfies(
                                            segment -> segment.kind()
                                                    .filter(OF_SEVERAL::contains)
                                                    .isEmpty(),
                                            "kind")
                                    .telling(Kinds::keyOf)
                                    .once(Checks.fewerThan(2, CUSTOMER_SEGMENTS)))
                    .only(Variant.BUSINESS),
            builtIn(
                    "value.undelivered",
                    "-WE",
                    every(ValueProposition.class)
                            .isLinkedBy(DELIVERS)
                            .atLeast(1)
                            .once(used(DELIVERS))),
            builtIn(
                    "value.unsupported",
                    "-WE",
                    every(ValueProposition.class)
                            .isLinkedBy(SUPPORTS)
                            .atLeast(1)
                            .once(used(SUPPORTS))),
            rule("value.names-task", "-WW", new SharedNames(VALUE_PROPOSITIONS, KEY_ACTIVITIES)),
            builtIn(
                    "value.feature-list",
                    "-HH",
                    every(CustomerSegment.class)
                            .isLinkedBy(SERVES)
                            .evenWhileBroken()
                            .atMost(MANY_FEATURES)),
            builtIn(
                    "channel.idle",
                    "-WE",
                    every(Channel.class).linksTo(REACHES).atLeast(1).once(used(REACHES))),
            builtIn(
                    "channel.empty-handed",
                    "-HW",
                    every(Channel.class).linksTo(DELIVERS).atLeast(1).once(used(DELIVERS))),
            rule("channel.phase-gap", "-HW", new PhaseGaps()),
            builtIn(
                            "channel.kind-ownership",
                            "-WW",
                            every(Channel.class)
                                    .satisfies(channel -> !contradictsItself(channel), "kind", "ownership")
                                    .telling(Kinds::keyOf))
                    .only(Variant.BUSINESS),
            builtIn(
                    "relationship.idle",
                    "-WE",
                    every(CustomerRelationship.class)
                            .linksTo(ENGAGES)
                            .atLeast(1)
                            .once(used(ENGAGES))),
            rule("relationship.goal-gap", "-HH", new GoalGap()));

    private ValueRules() {}

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

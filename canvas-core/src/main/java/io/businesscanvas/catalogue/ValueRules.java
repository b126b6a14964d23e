package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Block.KEY_ACTIVITIES;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.model.Block.VALUE_PROPOSITIONS;
import static io.businesscanvas.model.Relation.DELIVERS;
import static io.businesscanvas.model.Relation.PAYS_FOR;
import static io.businesscanvas.model.Relation.SERVES;
import static io.businesscanvas.model.Relation.SUPPORTS;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.PaidThoughFree;
import io.businesscanvas.catalogue.internal.RevenueConditions;
import io.businesscanvas.catalogue.internal.SharedNames;
import io.businesscanvas.catalogue.internal.UnpaidEntries;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.ValueProposition.Driver;
import io.businesscanvas.model.ValueProposition.PriceLevel;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Rules about value propositions: {@code value.*}. */
final class ValueRules {
    private static final int MANY_FEATURES = 4;

    static final List<Rule> RULES = List.of(
            rule(
                    "value.unserved",
                    OFF,
                    ERROR,
                    ERROR,
                    every(ValueProposition.class).linksTo(SERVES).atLeast(1)),
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
                    "value.unpaid",
                    OFF,
                    HINT,
                    WARNING,
                    new UnpaidEntries<>(
                            ValueProposition.class,
                            Block.VALUE_PROPOSITIONS,
                            PAYS_FOR,
                            Reads.all(
                                    Reads.attributes(Block.VALUE_PROPOSITIONS, "priceLevel"),
                                    RevenueConditions.FREE_SEGMENTS),
                            (facts, proposition) -> !RevenueConditions.isFree(proposition)
                                    && !RevenueConditions.servesOnly(
                                            facts, proposition, RevenueConditions::isFreeOrInternal))),
            rule("value.free-but-paid", OFF, WARNING, WARNING, new PaidThoughFree()));

    private ValueRules() {}
}

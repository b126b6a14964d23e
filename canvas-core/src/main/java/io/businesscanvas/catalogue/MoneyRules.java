package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Relation.PAID_BY;
import static io.businesscanvas.model.Relation.PAYS_FOR;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.FixedPerUnit;
import io.businesscanvas.catalogue.internal.FreeSegments;
import io.businesscanvas.catalogue.internal.Loss;
import io.businesscanvas.catalogue.internal.MixedCurrency;
import io.businesscanvas.catalogue.internal.NamedEntries;
import io.businesscanvas.catalogue.internal.PaidThoughFree;
import io.businesscanvas.catalogue.internal.RevenueConditions;
import io.businesscanvas.catalogue.internal.ShareSum;
import io.businesscanvas.catalogue.internal.Unearning;
import io.businesscanvas.catalogue.internal.UnitLoss;
import io.businesscanvas.catalogue.internal.UnservedPayers;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.RevenueStream.Frequency;
import io.businesscanvas.model.RevenueStream.Kind;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Rule;
import java.util.List;
import java.util.Optional;

/** The family about money. */
final class MoneyRules {
    static final List<Rule> RULES = List.of(
            rule(
                    "revenue.without-payer",
                    OFF,
                    ERROR,
                    ERROR,
                    RevenueConditions.OWING_A_PAYER.linksTo(PAID_BY).atLeast(1).once(used(PAID_BY))),
            rule(
                    "revenue.without-value",
                    OFF,
                    WARNING,
                    ERROR,
                    RevenueConditions.OWING_VALUE.linksTo(PAYS_FOR).atLeast(1).once(used(PAYS_FOR))),
            rule("revenue.pair-unserved", OFF, WARNING, WARNING, new UnservedPayers()),
            rule("revenue.nobody-pays", OFF, WARNING, ERROR, new FreeSegments.NobodyPays()),
            rule("revenue.payer-is-free", OFF, WARNING, WARNING, new FreeSegments.FreePayers()),
            rule(
                    "segment.unpaying",
                    OFF,
                    HINT,
                    WARNING,
                    new Unearning<>(
                            CustomerSegment.class,
                            Block.CUSTOMER_SEGMENTS,
                            PAID_BY,
                            Reads.attributes(Block.CUSTOMER_SEGMENTS, "pays", "kind"),
                            (facts, segment) -> !RevenueConditions.isFreeOrInternal(segment))),
            rule(
                    "value.unpaid",
                    OFF,
                    HINT,
                    WARNING,
                    new Unearning<>(
                            ValueProposition.class,
                            Block.VALUE_PROPOSITIONS,
                            PAYS_FOR,
                            Reads.all(
                                    Reads.attributes(Block.VALUE_PROPOSITIONS, "priceLevel"),
                                    RevenueConditions.FREE_SEGMENTS),
                            (facts, proposition) -> !RevenueConditions.isFree(proposition)
                                    && !RevenueConditions.servesOnly(
                                            facts, proposition, RevenueConditions::isFreeOrInternal))),
            rule("value.free-but-paid", OFF, WARNING, WARNING, new PaidThoughFree()),
            rule("segment.free-but-priced", OFF, HINT, WARNING, new FreeSegments.PricedForFree()),
            rule(
                            "revenue.kind-frequency",
                            OFF,
                            WARNING,
                            WARNING,
                            every(RevenueStream.class)
                                    .satisfies(
                                            stream -> !stream.kind().equals(Optional.of(Kind.SUBSCRIPTION))
                                                    || !stream.frequency().equals(Optional.of(Frequency.ONE_TIME)),
                                            "kind",
                                            "frequency"))
                    .only(Variant.BUSINESS),
            rule(
                            "revenue.funding",
                            OFF,
                            WARNING,
                            WARNING,
                            new NamedEntries(
                                    List.of(Block.REVENUE_STREAMS),
                                    Reads.attributes(Block.REVENUE_STREAMS, "kind"),
                                    RevenueConditions::isFunding))
                    .only(Variant.BUSINESS),
            rule(
                    "cost.no-cost",
                    OFF,
                    WARNING,
                    WARNING,
                    new NamedEntries(
                            List.of(Block.COST_STRUCTURE),
                            Reads.attributes(Block.COST_STRUCTURE, "kind"),
                            (facts, cost, name) -> Loss.isNoCost((Cost) cost, name))),
            rule("cost.fixed-per-unit", OFF, WARNING, WARNING, new FixedPerUnit())
                    .only(Variant.BUSINESS),
            rule("share.over-100", WARNING, ERROR, ERROR, new ShareSum(ShareSum.Deviation.OVER)),
            rule("share.under-100", OFF, HINT, WARNING, new ShareSum(ShareSum.Deviation.UNDER)),
            rule("money.mixed-currency", OFF, WARNING, WARNING, new MixedCurrency()),
            rule("money.loss", OFF, WARNING, WARNING, new Loss()),
            rule("money.unit-loss", OFF, HINT, WARNING, new UnitLoss()));

    private MoneyRules() {}
}

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

import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.RevenueStream.Frequency;
import io.businesscanvas.model.RevenueStream.Kind;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.Variant;
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
            rule("revenue.nobody-pays", OFF, WARNING, ERROR, new NobodyPays()),
            rule("revenue.payer-is-free", OFF, WARNING, WARNING, new FreePayers()),
            rule(
                    "segment.unpaying",
                    OFF,
                    HINT,
                    WARNING,
                    every(CustomerSegment.class)
                            .where(segment -> !RevenueConditions.isFree(segment), "pays")
                            .isLinkedBy(PAID_BY)
                            .atLeast(1)
                            .once(used(PAID_BY))),
            rule(
                    "value.unpaid",
                    OFF,
                    HINT,
                    WARNING,
                    every(ValueProposition.class)
                            .where(proposition -> !RevenueConditions.isFree(proposition), "priceLevel")
                            .where(
                                    (facts, proposition) -> !RevenueConditions.isForFreeSegments(facts, proposition),
                                    RevenueConditions.FREE_SEGMENTS)
                            .isLinkedBy(PAYS_FOR)
                            .atLeast(1)
                            .once(used(PAYS_FOR))),
            rule("value.free-but-paid", OFF, WARNING, WARNING, new PaidThoughFree()),
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
            rule("share.over-100", WARNING, ERROR, ERROR, new TooManyShares()),
            rule("money.mixed-currency", OFF, WARNING, WARNING, new MixedCurrency()),
            rule("money.loss", OFF, WARNING, WARNING, new Loss()));

    private MoneyRules() {}
}

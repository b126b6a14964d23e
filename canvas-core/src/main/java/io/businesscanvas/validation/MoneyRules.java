package io.businesscanvas.validation;

import static io.businesscanvas.model.Relation.PAID_BY;
import static io.businesscanvas.model.Relation.PAYS_FOR;
import static io.businesscanvas.validation.Checks.every;
import static io.businesscanvas.validation.Checks.used;
import static io.businesscanvas.validation.Rule.builtIn;
import static io.businesscanvas.validation.Search.rule;

import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.RevenueStream.Frequency;
import io.businesscanvas.model.RevenueStream.Kind;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.Variant;
import java.util.List;
import java.util.Optional;

/** The family about money. */
final class MoneyRules {
    static final List<Rule> RULES = List.of(
            builtIn(
                    "revenue.without-payer",
                    "-EE",
                    Streams.OWING_A_PAYER.linksTo(PAID_BY).atLeast(1).once(used(PAID_BY))),
            builtIn(
                    "revenue.without-value",
                    "-WE",
                    Streams.OWING_VALUE.linksTo(PAYS_FOR).atLeast(1).once(used(PAYS_FOR))),
            rule("revenue.pair-unserved", "-WW", new UnservedPayers()),
            rule("revenue.nobody-pays", "-WE", new NobodyPays()),
            rule("revenue.payer-is-free", "-WW", new FreePayers()),
            builtIn(
                    "segment.unpaying",
                    "-HW",
                    every(CustomerSegment.class)
                            .where(segment -> !Streams.isFree(segment), "pays")
                            .isLinkedBy(PAID_BY)
                            .atLeast(1)
                            .once(used(PAID_BY))),
            builtIn(
                    "value.unpaid",
                    "-HW",
                    every(ValueProposition.class)
                            .where(proposition -> !Streams.isFree(proposition), "priceLevel")
                            .where(
                                    (facts, proposition) -> !Streams.isForFreeSegments(facts, proposition),
                                    Streams.FREE_SEGMENTS)
                            .isLinkedBy(PAYS_FOR)
                            .atLeast(1)
                            .once(used(PAYS_FOR))),
            rule("value.free-but-paid", "-WW", new PaidThoughFree()),
            builtIn(
                            "revenue.kind-frequency",
                            "-WW",
                            every(RevenueStream.class)
                                    .satisfies(
                                            stream -> !stream.kind().equals(Optional.of(Kind.SUBSCRIPTION))
                                                    || !stream.frequency().equals(Optional.of(Frequency.ONE_TIME)),
                                            "kind",
                                            "frequency"))
                    .only(Variant.BUSINESS),
            rule("share.over-100", "WEE", new TooManyShares()),
            rule("money.mixed-currency", "-WW", new MixedCurrency()),
            rule("money.loss", "-WW", new Loss()));

    private MoneyRules() {}
}

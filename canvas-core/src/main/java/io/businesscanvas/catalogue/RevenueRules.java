package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Relation.PAID_BY;
import static io.businesscanvas.model.Relation.PAYS_FOR;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.FreeSegments;
import io.businesscanvas.catalogue.internal.NamedEntries;
import io.businesscanvas.catalogue.internal.RevenueConditions;
import io.businesscanvas.catalogue.internal.UnservedPayers;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.RevenueStream.Frequency;
import io.businesscanvas.model.RevenueStream.Kind;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Rules about revenue streams: {@code revenue.*}. */
final class RevenueRules {
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
                    .only(Variant.BUSINESS));

    private RevenueRules() {}
}

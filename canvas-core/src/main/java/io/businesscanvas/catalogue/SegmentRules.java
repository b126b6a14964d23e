package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Block.CUSTOMER_SEGMENTS;
import static io.businesscanvas.model.Relation.ENGAGES;
import static io.businesscanvas.model.Relation.PAID_BY;
import static io.businesscanvas.model.Relation.REACHES;
import static io.businesscanvas.model.Relation.SERVES;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.CatalogueMessages;
import io.businesscanvas.catalogue.internal.FreeSegments;
import io.businesscanvas.catalogue.internal.ListedNames;
import io.businesscanvas.catalogue.internal.MarketSides;
import io.businesscanvas.catalogue.internal.NamedEntries;
import io.businesscanvas.catalogue.internal.RevenueConditions;
import io.businesscanvas.catalogue.internal.UnpaidEntries;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Checks;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules about customer segments: {@code segment.*}. */
final class SegmentRules {
    private static final Set<CustomerSegment.Kind> OF_SEVERAL = EnumSet.of(
            CustomerSegment.Kind.MULTI_SIDED, CustomerSegment.Kind.SEGMENTED, CustomerSegment.Kind.DIVERSIFIED);

    static final List<Rule> RULES = List.of(
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
                                    .with(CatalogueRule::kindOf)
                                    .described(CatalogueMessages.message("segment.kind-needs-others.sentence"))
                                    .once(Checks.fewerThan(2, CUSTOMER_SEGMENTS)))
                    .only(Variant.BUSINESS),
            rule("segment.one-side", OFF, HINT, WARNING, new MarketSides.SingleSide())
                    .only(Variant.BUSINESS),
            rule("segment.sides-alike", OFF, HINT, WARNING, new MarketSides.AlikeSides())
                    .only(Variant.BUSINESS),
            rule(
                    "segment.unpaying",
                    OFF,
                    HINT,
                    WARNING,
                    new UnpaidEntries<>(
                            CustomerSegment.class,
                            Block.CUSTOMER_SEGMENTS,
                            PAID_BY,
                            Reads.attributes(Block.CUSTOMER_SEGMENTS, "pays", "kind"),
                            (facts, segment) -> !RevenueConditions.isFreeOrInternal(segment))),
            rule("segment.free-but-priced", OFF, HINT, WARNING, new FreeSegments.PricedForFree()));

    private SegmentRules() {}
}

package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Block.KEY_ACTIVITIES;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.model.Relation.CAUSED_BY;
import static io.businesscanvas.model.Relation.PROVIDES;
import static io.businesscanvas.model.Relation.SUPPORTS;
import static io.businesscanvas.model.Relation.USES;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.Loss;
import io.businesscanvas.catalogue.internal.SeparateParts;
import io.businesscanvas.catalogue.internal.UncostedDrivers;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** The family about efficiency: who does what, with what, at what cost. */
final class EfficiencyRules {
    static final List<Rule> RULES = List.of(
            rule(
                    "activity.idle",
                    OFF,
                    WARNING,
                    ERROR,
                    every(KeyActivity.class).linksTo(SUPPORTS).atLeast(1).once(used(KEY_ACTIVITIES, SUPPORTS))),
            rule(
                    "resource.idle",
                    OFF,
                    WARNING,
                    ERROR,
                    every(KeyResource.class)
                            .where((facts, resource) -> resource.supports().isEmpty(), Reads.links(SUPPORTS))
                            .isLinkedBy(USES)
                            .atLeast(1)
                            .once(used(KEY_RESOURCES, SUPPORTS).or(used(USES)))),
            rule(
                    "partner.idle",
                    OFF,
                    HINT,
                    ERROR,
                    every(KeyPartner.class).linksTo(PROVIDES).atLeast(1).once(used(PROVIDES))),
            rule(
                    "resource.unsourced",
                    OFF,
                    WARNING,
                    WARNING,
                    every(KeyResource.class)
                            .where(UncostedDrivers::isPartners, "ownership")
                            .isLinkedBy(PROVIDES)
                            .atLeast(1)),
            rule(
                    "cost.unexplained",
                    OFF,
                    HINT,
                    WARNING,
                    every(Cost.class)
                            .where(cost -> !Loss.isNoCost(cost), "name", "kind")
                            .linksTo(CAUSED_BY)
                            .atLeast(1)
                            .once(used(CAUSED_BY))),
            rule("driver.uncosted", OFF, OFF, HINT, new UncostedDrivers()).only(Variant.BUSINESS),
            rule("canvas.disconnected", OFF, OFF, HINT, new SeparateParts()));

    private EfficiencyRules() {}
}

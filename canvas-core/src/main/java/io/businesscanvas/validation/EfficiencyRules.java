package io.businesscanvas.validation;

import static io.businesscanvas.model.Block.KEY_ACTIVITIES;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.model.Relation.CAUSED_BY;
import static io.businesscanvas.model.Relation.PROVIDES;
import static io.businesscanvas.model.Relation.SUPPORTS;
import static io.businesscanvas.model.Relation.USES;
import static io.businesscanvas.validation.Checks.every;
import static io.businesscanvas.validation.Checks.used;
import static io.businesscanvas.validation.Rule.builtIn;
import static io.businesscanvas.validation.Search.rule;

import io.businesscanvas.model.Cost;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.KeyResource.Ownership;
import io.businesscanvas.model.Variant;
import java.util.List;
import java.util.Optional;

/** The family about efficiency: who does what, with what, at what cost. */
final class EfficiencyRules {
    static final List<Rule> RULES = List.of(
            builtIn(
                    "activity.idle",
                    "-WE",
                    every(KeyActivity.class).linksTo(SUPPORTS).atLeast(1).once(used(KEY_ACTIVITIES, SUPPORTS))),
            builtIn(
                    "resource.idle",
                    "-WE",
                    every(KeyResource.class)
                            .where((facts, resource) -> resource.supports().isEmpty(), Reads.links(SUPPORTS))
                            .isLinkedBy(USES)
                            .atLeast(1)
                            .once(used(KEY_RESOURCES, SUPPORTS).or(used(USES)))),
            builtIn(
                    "partner.idle",
                    "-HE",
                    every(KeyPartner.class).linksTo(PROVIDES).atLeast(1).once(used(PROVIDES))),
            builtIn(
                    "resource.unsourced",
                    "-WW",
                    every(KeyResource.class)
                            .where(EfficiencyRules::isPartners, "ownership")
                            .isLinkedBy(PROVIDES)
                            .atLeast(1)),
            builtIn(
                    "cost.unexplained",
                    "-HW",
                    every(Cost.class).linksTo(CAUSED_BY).atLeast(1).once(used(CAUSED_BY))),
            rule("driver.uncosted", "--H", new UncostedDrivers()).only(Variant.BUSINESS),
            rule("canvas.disconnected", "--H", new SeparateParts()));

    private EfficiencyRules() {}

    static boolean isPartners(KeyResource resource) {
        return resource.ownership().equals(Optional.of(Ownership.PARTNER));
    }
}

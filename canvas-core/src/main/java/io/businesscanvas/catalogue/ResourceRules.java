package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.model.Relation.PROVIDES;
import static io.businesscanvas.model.Relation.SUPPORTS;
import static io.businesscanvas.model.Relation.USES;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.UncostedDrivers;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** Rules about key resources: {@code resource.*}. */
final class ResourceRules {
    static final List<Rule> RULES = List.of(
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
                    "resource.unsourced",
                    OFF,
                    WARNING,
                    WARNING,
                    every(KeyResource.class)
                            .where(UncostedDrivers::isPartners, "ownership")
                            .isLinkedBy(PROVIDES)
                            .atLeast(1)));

    private ResourceRules() {}
}

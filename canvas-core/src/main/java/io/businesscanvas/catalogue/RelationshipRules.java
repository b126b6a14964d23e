package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Relation.ENGAGES;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.GoalGap;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** Rules about customer relationships: {@code relationship.*}. */
final class RelationshipRules {
    static final List<Rule> RULES = List.of(
            rule(
                    "relationship.idle",
                    OFF,
                    WARNING,
                    ERROR,
                    every(CustomerRelationship.class)
                            .linksTo(ENGAGES)
                            .atLeast(1)
                            .once(used(ENGAGES))),
            rule("relationship.goal-gap", OFF, HINT, HINT, new GoalGap()));

    private RelationshipRules() {}
}

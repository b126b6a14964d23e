package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Block.KEY_ACTIVITIES;
import static io.businesscanvas.model.Relation.SUPPORTS;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** Rules about key activities: {@code activity.*}. */
final class ActivityRules {
    static final List<Rule> RULES = List.of(rule(
            "activity.idle",
            OFF,
            WARNING,
            ERROR,
            every(KeyActivity.class).linksTo(SUPPORTS).atLeast(1).once(used(KEY_ACTIVITIES, SUPPORTS))));

    private ActivityRules() {}
}

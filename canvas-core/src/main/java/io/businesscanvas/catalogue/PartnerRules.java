package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Relation.PROVIDES;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;

import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** Rules about key partners: {@code partner.*}. */
final class PartnerRules {
    static final List<Rule> RULES = List.of(rule(
            "partner.idle",
            OFF,
            HINT,
            ERROR,
            every(KeyPartner.class).linksTo(PROVIDES).atLeast(1).once(used(PROVIDES))));

    private PartnerRules() {}
}

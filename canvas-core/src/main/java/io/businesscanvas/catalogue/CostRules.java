package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Relation.CAUSED_BY;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.FixedPerUnit;
import io.businesscanvas.catalogue.internal.Loss;
import io.businesscanvas.catalogue.internal.NamedEntries;
import io.businesscanvas.catalogue.internal.UncostedDrivers;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** Rules about costs and what causes them: {@code cost.*} and {@code driver.*}. */
final class CostRules {
    static final List<Rule> RULES = List.of(
            rule(
                    "cost.no-cost",
                    OFF,
                    WARNING,
                    WARNING,
                    new NamedEntries(
                            List.of(Block.COST_STRUCTURE),
                            Reads.attributes(Block.COST_STRUCTURE, "kind"),
                            (facts, cost, name) -> Loss.isNoCost((Cost) cost, name))),
            rule("cost.fixed-per-unit", OFF, WARNING, WARNING, new FixedPerUnit())
                    .only(Variant.BUSINESS),
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
            rule("driver.uncosted", OFF, OFF, HINT, new UncostedDrivers()).only(Variant.BUSINESS));

    private CostRules() {}
}

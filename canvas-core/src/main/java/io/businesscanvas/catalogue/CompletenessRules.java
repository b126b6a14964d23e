package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.rule.Checks.entries;
import static io.businesscanvas.rule.Checks.everyBlock;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** The family about completeness. */
final class CompletenessRules {
    static final int NINE_ENTRIES = 9;
    private static final int CROWD = 10;

    static final List<Rule> RULES = List.of(
            rule(
                    "block.empty",
                    OFF,
                    HINT,
                    ERROR,
                    everyBlock()
                            .except(Block.KEY_PARTNERS, Variant.PERSONAL) // personal.alone speaks of that
                            .hasAtLeast(1)
                            .once(entries(NINE_ENTRIES))),
            rule(
                    "block.crowded",
                    OFF,
                    HINT,
                    WARNING,
                    "max",
                    CROWD,
                    max -> everyBlock().hasAtMost(max)));

    private CompletenessRules() {}
}

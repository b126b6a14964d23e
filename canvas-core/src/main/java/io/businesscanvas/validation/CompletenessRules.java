package io.businesscanvas.validation;

import static io.businesscanvas.validation.Checks.entries;
import static io.businesscanvas.validation.Checks.everyBlock;
import static io.businesscanvas.validation.Rule.builtIn;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Variant;
import java.util.List;

/** The family about completeness. */
final class CompletenessRules {
    static final int NINE_ENTRIES = 9;
    private static final int CROWD = 10;

    static final List<Rule> RULES = List.of(
            builtIn(
                    "block.empty",
                    "-HE",
                    everyBlock()
                            .except(Block.KEY_PARTNERS, Variant.PERSONAL) // personal.alone speaks of that
                            .hasAtLeast(1)
                            .once(entries(NINE_ENTRIES))),
            builtIn("block.crowded", "-HW", "max", CROWD, max -> everyBlock().hasAtMost(max)));

    private CompletenessRules() {}
}

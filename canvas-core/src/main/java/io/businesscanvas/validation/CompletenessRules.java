package io.businesscanvas.validation;

import static io.businesscanvas.validation.Checks.entries;
import static io.businesscanvas.validation.Checks.everyBlock;
import static io.businesscanvas.validation.Rule.builtIn;

import java.util.List;

/** The family about completeness. */
final class CompletenessRules {
    static final int NINE_ENTRIES = 9;
    static final List<Rule> RULES =
            List.of(builtIn("block.empty", "-HE", everyBlock().hasAtLeast(1).once(entries(NINE_ENTRIES))));

    private CompletenessRules() {}
}

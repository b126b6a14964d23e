package io.businesscanvas.validation;

import static io.businesscanvas.model.Block.CHANNELS;
import static io.businesscanvas.model.Block.CUSTOMER_RELATIONSHIPS;
import static io.businesscanvas.model.Block.KEY_ACTIVITIES;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.validation.Checks.everyEntry;
import static io.businesscanvas.validation.Rule.builtIn;
import static io.businesscanvas.validation.Search.rule;

import io.businesscanvas.model.Block;
import java.util.List;

/** The family about names and kinds. */
final class NameRules {
    static final List<Rule> RULES = List.of(
            rule("name.placeholder", "WWE", new ListedNames("placeholder", true, Block.values())),
            rule("name.duplicate", "WWW", new DuplicateNames()),
            builtIn("name.long", "-HH", everyEntry().satisfies(NameLength::isShort)),
            rule("name.vague", "-HW", ListedNames.vague()),
            rule(
                    "name.in-two-blocks",
                    "-HH",
                    new SharedNames(CUSTOMER_RELATIONSHIPS, CHANNELS)
                            .and(new SharedNames(KEY_ACTIVITIES, KEY_RESOURCES))),
            rule("kind.other-variant", "WWW", new OtherVariantKinds()));

    private NameRules() {}
}

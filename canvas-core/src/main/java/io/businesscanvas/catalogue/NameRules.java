package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Block.CHANNELS;
import static io.businesscanvas.model.Block.CUSTOMER_RELATIONSHIPS;
import static io.businesscanvas.model.Block.KEY_ACTIVITIES;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.rule.Checks.everyEntry;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.model.Block;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** The family about names and kinds. */
final class NameRules {
    static final List<Rule> RULES = List.of(
            rule("name.placeholder", WARNING, WARNING, ERROR, new ListedNames("placeholder", true, Block.values())),
            rule("name.duplicate", WARNING, WARNING, WARNING, new DuplicateNames()),
            rule("name.long", OFF, HINT, HINT, everyEntry().satisfies(NameLength::isShort, "name")),
            rule("name.vague", OFF, HINT, WARNING, ListedNames.vague()),
            rule(
                    "name.in-two-blocks",
                    OFF,
                    HINT,
                    HINT,
                    new Both(
                            new SharedNames(CUSTOMER_RELATIONSHIPS, CHANNELS),
                            new SharedNames(KEY_ACTIVITIES, KEY_RESOURCES))),
            rule("kind.other-variant", WARNING, WARNING, WARNING, new OtherVariantKinds()));

    private NameRules() {}
}

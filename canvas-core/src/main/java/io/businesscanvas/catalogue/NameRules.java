package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Block.CHANNELS;
import static io.businesscanvas.model.Block.CUSTOMER_RELATIONSHIPS;
import static io.businesscanvas.model.Block.CUSTOMER_SEGMENTS;
import static io.businesscanvas.model.Block.KEY_ACTIVITIES;
import static io.businesscanvas.model.Block.KEY_PARTNERS;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.rule.Checks.everyEntry;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.CombinedCheck;
import io.businesscanvas.catalogue.internal.DuplicateNames;
import io.businesscanvas.catalogue.internal.ListedNames;
import io.businesscanvas.catalogue.internal.NameLength;
import io.businesscanvas.catalogue.internal.NamedEntries;
import io.businesscanvas.catalogue.internal.OtherVariantKinds;
import io.businesscanvas.catalogue.internal.SharedNames;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** Rules about names and kinds: {@code name.*} and {@code kind.*}. */
final class NameRules {
    private static final List<Block> ALL = List.of(Block.values());

    static final List<Rule> RULES = List.of(
            rule(
                    "name.placeholder",
                    WARNING,
                    WARNING,
                    ERROR,
                    new NamedEntries(
                            ALL,
                            Reads.entries(Block.values()),
                            (facts, entry, name) -> ListedNames.isPlaceholder(name))),
            rule("name.duplicate", WARNING, WARNING, WARNING, new DuplicateNames()),
            rule("name.long", OFF, HINT, HINT, everyEntry().satisfies(NameLength::isShort, "name")),
            rule(
                    "name.vague",
                    OFF,
                    HINT,
                    WARNING,
                    new NamedEntries(ALL, Reads.entries(Block.values()), NameRules::isVague)),
            rule(
                    "name.in-two-blocks",
                    OFF,
                    HINT,
                    HINT,
                    new CombinedCheck(
                            new SharedNames(CUSTOMER_RELATIONSHIPS, CHANNELS),
                            new SharedNames(KEY_ACTIVITIES, KEY_RESOURCES))),
            rule("name.segment-is-partner", OFF, OFF, HINT, new SharedNames(KEY_PARTNERS, CUSTOMER_SEGMENTS)),
            rule("kind.other-variant", WARNING, WARNING, WARNING, new OtherVariantKinds()));

    private NameRules() {}

    /** What a more specific rule reports is not reported as vague as well. */
    private static boolean isVague(CanvasFacts facts, Entry entry, String name) {
        return ListedNames.isVague(entry.block(), name)
                && switch (entry.block()) {
                    case CUSTOMER_SEGMENTS -> !ListedNames.isEveryone(name);
                    case VALUE_PROPOSITIONS ->
                        facts.firstNamed(KEY_ACTIVITIES, name).isEmpty()
                                && facts.firstNamed(KEY_RESOURCES, name).isEmpty();
                    default -> true;
                };
    }
}

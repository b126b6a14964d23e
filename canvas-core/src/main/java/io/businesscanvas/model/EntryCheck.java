package io.businesscanvas.model;

import io.businesscanvas.model.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What every entry must fulfil to be possible at all; whether it makes sense is for rules to say.
 */
final class EntryCheck {
    private EntryCheck() {}

    static void check(Entry entry) {
        Require.notBlank("name", entry.name());
        for (EntryAttribute attribute : EntryAttribute.textsOf(entry.block())) {
            checkTexts(attribute, entry);
        }
        for (int i = 0; i < entry.links().size(); i++) {
            checkSource(entry.links().relation(i), entry.block());
        }
        for (Suppression suppression : entry.suppressions()) {
            checkPlace(suppression);
        }
        if (!entry.extensions().isEmpty()) {
            checkExtensions(entry.extensions());
        }
    }

    static void checkExtensions(JsonObject extensions) {
        for (String name : extensions.members().keySet()) {
            Require.require(name.startsWith("x-"), "extension", "must have a name that begins with x-", name);
        }
    }

    static void checkTexts(String argument, List<?> texts) {
        for (Object text : texts) {
            Require.wellFormed(argument, (String) text);
        }
    }

    private static void checkTexts(EntryAttribute attribute, Entry entry) {
        Optional<Object> value = attribute.valueOf(entry);
        if (value.isPresent()) {
            if (value.get() instanceof List<?> texts) {
                checkTexts(attribute.property(), texts);
            } else {
                Require.wellFormed(attribute.property(), (String) value.get());
            }
        }
    }

    private static void checkSource(Relation relation, Block block) {
        boolean holds = relation.sources().contains(block);
        // The words are put together only where they are needed: this runs for every relation of every entry.
        String condition = holds ? "" : "must not hold \"" + relation.property() + "\" in an entry of " + block.key();
        Require.require(holds, "links", condition, relation);
    }

    private static void checkPlace(Suppression suppression) {
        Require.require(suppression.at().isEmpty(), "suppression", "of an entry must not name a block", suppression);
    }
}

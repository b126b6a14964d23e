package io.businesscanvas.model;

import io.businesscanvas.model.JsonValue.JsonObject;
import java.util.List;

/**
 * What every entry must fulfil to be possible at all; whether it makes sense is for rules to say.
 */
final class EntryCheck {
    private EntryCheck() {}

    static void check(Entry entry) {
        Require.notBlank("name", entry.name());
        EntryAttribute.of(entry.block()).forEach(attribute -> checkTexts(attribute, entry));
        entry.links().asMap().keySet().forEach(relation -> checkSource(relation, entry.block()));
        entry.suppressions().forEach(EntryCheck::checkPlace);
        checkExtensions(entry.extensions());
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
        switch (attribute.shape()) {
            case TEXT ->
                attribute.valueOf(entry).ifPresent(text -> Require.wellFormed(attribute.property(), (String) text));
            case TEXTS ->
                attribute.valueOf(entry).ifPresent(texts -> checkTexts(attribute.property(), (List<?>) texts));
            default -> {}
        }
    }

    private static void checkSource(Relation relation, Block block) {
        Require.require(
                relation.sources().contains(block),
                "links",
                "must not hold \"" + relation.property() + "\" in an entry of " + block.key(),
                relation);
    }

    private static void checkPlace(Suppression suppression) {
        Require.require(suppression.at().isEmpty(), "suppression", "of an entry must not name a block", suppression);
    }
}

package io.businesscanvas.model;

import io.businesscanvas.internal.text.Require;
import io.businesscanvas.internal.text.Texts;
import io.businesscanvas.value.JsonValue.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The conditions without which a canvas or an entry is impossible; whether it makes sense is up to the rules. */
final class Invariants {
    static final String FORMAT_VERSION = "1.0";
    private static final Pattern KNOWN_MAJOR = Pattern.compile("1\\.(0|[1-9][0-9]*)");
    private static final int LAST_YEAR = 9999;

    private Invariants() {}

    static void check(BusinessCanvas canvas) {
        for (CanvasAttribute attribute : CanvasAttribute.values()) {
            Optional<Object> value = attribute.valueOf(canvas);
            if (value.isPresent()) {
                checkAttribute(attribute, value.get());
            }
        }
        checkExtensions(canvas.extensions());
    }

    private static void checkAttribute(CanvasAttribute attribute, Object value) {
        String argument = attribute.property();
        switch (attribute.shape()) {
            case TEXT -> Require.wellFormed(argument, (String) value);
            case NAME -> Require.notBlank(argument, (String) value);
            case VERSION -> Require.require(isKnownVersion((String) value), "formatVersion", "must be 1.x", value);
            case LANGUAGE ->
                Require.require(Texts.isLanguageTag((String) value), argument, "must be a BCP 47 tag", value);
            case TEXTS -> checkTexts(argument, (List<?>) value);
            case KEYWORD -> {
                // Every word of the list is possible.
            }
            case DATE -> Require.require(hasYear((LocalDate) value), argument, "must be in the years 0 to 9999", value);
        }
    }

    private static boolean isKnownVersion(String version) {
        return version.equals(FORMAT_VERSION) || KNOWN_MAJOR.matcher(version).matches();
    }

    private static boolean hasYear(LocalDate date) {
        return date.getYear() >= 0 && date.getYear() <= LAST_YEAR;
    }

    static void check(Entry entry) {
        Require.notBlank("name", entry.name());
        for (EntryAttribute attribute : EntryAttribute.textsOf(entry.block())) {
            checkTexts(attribute, entry);
        }
        for (int i = 0; i < entry.links().size(); i++) {
            checkSource(entry.links().relation(i), entry.block());
        }
        for (Suppression suppression : entry.suppressions()) {
            checkHasNoBlock(suppression);
        }
        if (!entry.extensions().isEmpty()) {
            checkExtensions(entry.extensions());
        }
    }

    private static void checkExtensions(JsonObject extensions) {
        for (String name : extensions.members().keySet()) {
            Require.require(name.startsWith("x-"), "extension", "must have a name that begins with x-", name);
        }
    }

    private static void checkTexts(String argument, List<?> texts) {
        for (Object text : texts) {
            Require.wellFormed(argument, (String) text);
        }
    }

    private static void checkTexts(EntryAttribute attribute, Entry entry) {
        Object value = attribute.read(entry);
        if (value instanceof List<?> texts) {
            checkTexts(attribute.property(), texts);
        } else if (value instanceof Optional<?> text && text.isPresent()) {
            Require.wellFormed(attribute.property(), (String) text.get());
        }
    }

    private static void checkSource(Relation relation, Block block) {
        boolean holds = relation.sources().contains(block);
        // The words are put together only where they are needed: this runs for every relation of every entry.
        String condition = holds ? "" : "must not hold \"" + relation.property() + "\" in an entry of " + block.key();
        Require.require(holds, "links", condition, relation);
    }

    private static void checkHasNoBlock(Suppression suppression) {
        Require.require(suppression.at().isEmpty(), "suppression", "of an entry must not name a block", suppression);
    }
}

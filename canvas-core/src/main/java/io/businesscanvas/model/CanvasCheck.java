package io.businesscanvas.model;

import io.businesscanvas.internal.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a canvas must fulfil to be possible at all; whether it makes sense is for rules to say. */
final class CanvasCheck {
    static final String FORMAT_VERSION = "1.0";
    private static final Pattern KNOWN_MAJOR = Pattern.compile("1\\.(0|[1-9][0-9]*)");
    private static final int LAST_YEAR = 9999;

    private CanvasCheck() {}

    static void check(BusinessCanvas canvas) {
        for (CanvasAttribute attribute : CanvasAttribute.values()) {
            Optional<Object> value = attribute.valueOf(canvas);
            if (value.isPresent()) {
                check(attribute, value.get());
            }
        }
        EntryCheck.checkExtensions(canvas.extensions());
    }

    private static void check(CanvasAttribute attribute, Object value) {
        String argument = attribute.property();
        switch (attribute.shape()) {
            case TEXT -> Require.wellFormed(argument, (String) value);
            case NAME -> Require.notBlank(argument, (String) value);
            case VERSION -> Require.require(isKnownVersion((String) value), "formatVersion", "must be 1.x", value);
            case LANGUAGE ->
                Require.require(Texts.isLanguageTag((String) value), argument, "must be a BCP 47 tag", value);
            case TEXTS -> EntryCheck.checkTexts(argument, (List<?>) value);
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
}

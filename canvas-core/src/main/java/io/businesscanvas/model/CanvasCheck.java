package io.businesscanvas.model;

import io.businesscanvas.internal.text.Texts;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a canvas must fulfil to be possible at all; whether it makes sense is for rules to say. */
final class CanvasCheck {
    static final String FORMAT_VERSION = "1.0";
    private static final Pattern KNOWN_MAJOR = Pattern.compile("1\\.(0|[1-9][0-9]*)");
    private static final int LAST_YEAR = 9999;

    private CanvasCheck() {}

    static void check(BusinessCanvas canvas) {
        String version = canvas.formatVersion();
        boolean isKnown =
                version.equals(FORMAT_VERSION) || KNOWN_MAJOR.matcher(version).matches();
        Require.require(isKnown, "formatVersion", "must be 1.x", version);
        Require.notBlank("title", canvas.title());
        canvas.schema().ifPresent(text -> Require.wellFormed("schema", text));
        canvas.description().ifPresent(text -> Require.wellFormed("description", text));
        canvas.designedFor().ifPresent(text -> Require.wellFormed("designedFor", text));
        canvas.version().ifPresent(text -> Require.wellFormed("version", text));
        EntryCheck.checkTexts("authors", canvas.authors());
        EntryCheck.checkTexts("tags", canvas.tags());
        canvas.language()
                .ifPresent(tag -> Require.require(Texts.isLanguageTag(tag), "language", "must be a BCP 47 tag", tag));
        canvas.date().ifPresent(date -> Require.require(hasYear(date), "date", "must be in the years 0 to 9999", date));
        EntryCheck.checkExtensions(canvas.extensions());
    }

    private static boolean hasYear(LocalDate date) {
        return date.getYear() >= 0 && date.getYear() <= LAST_YEAR;
    }
}

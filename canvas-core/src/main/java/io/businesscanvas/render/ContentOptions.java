package io.businesscanvas.render;

import io.businesscanvas.model.BusinessCanvas;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a canvas that are shown, and the language. Immutable.
 *
 * <pre>{@code
 * ContentOptions.names().with(ContentOptions.Part.LINKS).in(Locale.CHINA)
 * }</pre>
 *
 * @since 0.1
 */
public final class ContentOptions {
    private static final ContentOptions NAMES = new ContentOptions(EnumSet.of(Part.ATTRIBUTION), Optional.empty());

    private final Set<Part> parts;
    private final Optional<Locale> locale;

    private ContentOptions(Set<Part> parts, Optional<Locale> locale) {
        this.parts = Collections.unmodifiableSet(parts);
        this.locale = locale;
    }

    /** Returns options that show the names of entries and the attribution, in the language of the canvas. */
    public static ContentOptions names() {
        return NAMES;
    }

    /** Returns these options with this part shown. */
    public ContentOptions with(Part part) {
        Objects.requireNonNull(part, "part");
        return with(part, true);
    }

    /** Returns these options with this part shown or not. */
    public ContentOptions with(Part part, boolean isShown) {
        Objects.requireNonNull(part, "part");
        Set<Part> others = EnumSet.of(part);
        others.addAll(parts);
        if (!isShown) {
            others.remove(part);
        }
        return new ContentOptions(others, locale);
    }

    /** Returns these options with labels in another language. */
    public ContentOptions in(Locale other) {
        Objects.requireNonNull(other, "other");
        return new ContentOptions(parts, Optional.of(Objects.requireNonNull(other, "locale")));
    }

    /** Returns whether this part is shown. */
    public boolean shows(Part part) {
        Objects.requireNonNull(part, "part");
        return parts.contains(part);
    }

    /** Returns the language of the labels of this canvas: the one set, else that of the canvas, else English. */
    public Locale localeFor(BusinessCanvas canvas) {
        Objects.requireNonNull(canvas, "canvas");
        return locale.or(canvas::locale).orElse(Locale.ENGLISH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentOptions that && parts.equals(that.parts) && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts, locale);
    }

    /** Returns the parts that are shown, and the language if it is set. */
    @Override
    public String toString() {
        return parts + locale.map(language -> " in " + language.toLanguageTag()).orElse("");
    }

    /**
     * A part of a canvas that can be shown or hidden.
     *
     * @since 0.1
     */
    public enum Part {
        /** The links of entries, in words. */
        LINKS,
        /** The ids of entries. */
        IDS,
        /** The amounts and shares of entries. */
        AMOUNTS,
        /** Everything else in the canvas, with labels; including amounts. */
        DETAILS,
        /** The questions that help to fill in empty blocks. */
        QUESTIONS,
        /** The attribution that the licence requires. */
        ATTRIBUTION
    }
}

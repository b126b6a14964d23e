package io.businesscanvas.render.internal;

import io.businesscanvas.internal.text.TextBundle;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Variant;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of a poster that are neither names of its blocks nor taken from the canvas, in one language. */
public final class PosterTexts {
    private static final TextBundle TEXTS =
            TextBundle.of("poster", locale -> ResourceBundle.getBundle("io.businesscanvas.render.poster", locale));

    private final Locale locale;

    private PosterTexts(Locale locale) {
        this.locale = locale;
    }

    /** Returns the words in the language of this locale. */
    public static PosterTexts in(Locale locale) {
        return new PosterTexts(locale);
    }

    /** Returns the attribution that the licence of the poster requires. */
    public String attribution(Variant variant) {
        return TEXTS.text(locale, "attribution." + variant.key());
    }

    /** Returns the name of a half of the poster; its middle has none. */
    public String half(Block.Half half) {
        return TEXTS.text(locale, "half." + half.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the name of a block in one line; on a personal canvas with number and caption: {@code 05 Channels: How
     * they know me}.
     */
    public String heading(Block block, Variant variant) {
        Labels labels = Labels.in(locale);
        String name = labels.name(block, variant);
        return variant == Variant.BUSINESS
                ? name
                : TEXTS.text(locale, "heading", number(block, variant), name, labels.shortName(block, variant));
    }

    /** Returns the number of a block as a poster shows it: {@code 01} to {@code 09}. */
    public static String number(Block block, Variant variant) {
        return "0" + block.orderIn(variant);
    }

    /** Returns the text of a block without entries. */
    public String nothing() {
        return TEXTS.text(locale, "nothing");
    }

    /** Returns the separator of names in a list. */
    public String separator() {
        return TEXTS.text(locale, "separator");
    }

    /** Returns a label with its value: {@code kind: niche market}. */
    public String detail(String label, String value) {
        return TEXTS.text(locale, "detail", label, value);
    }

    /** Returns a verb with what it leads to: {@code serves City commuters}. */
    public String links(String verb, String targets) {
        return TEXTS.text(locale, "links", verb, targets);
    }
}

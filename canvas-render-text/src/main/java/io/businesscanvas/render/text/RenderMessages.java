package io.businesscanvas.render.text;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Variant;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this module, in the languages that are spoken here. */
final class RenderMessages {
    /** The mark before a question. */
    static final String QUESTION = "- ";

    private static final MessageBundle TEXTS = MessageBundle.of(
            "texts", locale -> ResourceBundle.getBundle("io.businesscanvas.render.text.texts", locale));

    private RenderMessages() {}

    static String text(Locale locale, String key) {
        return TEXTS.text(locale, key);
    }

    static Message message(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }

    /** Whose idea the poster is, as its licence asks to be told. */
    static String attribution(Locale locale, Variant variant) {
        return text(locale, "attribution." + variant.key());
    }

    /** The name of a block in one line; for a person with its number and caption: {@code 05 Channels: How they know me}. */
    static String heading(Locale locale, Block block, Variant variant) {
        Labels labels = Labels.in(locale);
        String name = labels.name(block, variant);
        return variant == Variant.BUSINESS
                ? name
                : message("heading", number(block, variant), name, labels.shortName(block, variant))
                        .in(locale);
    }

    /** The number of a block as a poster shows it: {@code 01} to {@code 09}. */
    static String number(Block block, Variant variant) {
        return "0" + block.orderIn(variant);
    }
}

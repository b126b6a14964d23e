package io.businesscanvas.render.text;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.labels.Message;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this module, in both languages. */
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
}

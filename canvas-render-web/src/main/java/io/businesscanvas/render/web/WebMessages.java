package io.businesscanvas.render.web;

import io.businesscanvas.internal.text.TextBundle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this module. */
final class WebMessages {
    private static final TextBundle TEXTS =
            TextBundle.of("web", locale -> ResourceBundle.getBundle("io.businesscanvas.render.web.web", locale));

    private WebMessages() {}

    static String text(Locale locale, String key) {
        return TEXTS.text(locale, key);
    }

    static String text(Locale locale, String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }
}

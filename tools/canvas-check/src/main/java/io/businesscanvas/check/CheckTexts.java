package io.businesscanvas.check;

import io.businesscanvas.labels.Message;
import io.businesscanvas.labels.TextBundle;
import java.util.ResourceBundle;

/** What is said about files that cannot be checked, and policies that do not hold. */
final class CheckTexts {
    private static final TextBundle TEXTS =
            TextBundle.of("check", locale -> ResourceBundle.getBundle("io.businesscanvas.check.check", locale));

    private CheckTexts() {}

    static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}

package io.businesscanvas.check;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.labels.Message;
import java.util.ResourceBundle;

/** What is said about files that cannot be checked, and policies that do not hold. */
final class CheckMessages {
    private static final MessageBundle TEXTS =
            MessageBundle.of("check", locale -> ResourceBundle.getBundle("io.businesscanvas.check.check", locale));

    private CheckMessages() {}

    static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}

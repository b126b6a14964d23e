package io.businesscanvas.json.internal.fix;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.labels.Message;
import java.util.ResourceBundle;

/** What fixes do, in words. */
final class FixMessages {
    private static final MessageBundle TEXTS = MessageBundle.of(
            "fixes", locale -> ResourceBundle.getBundle("io.businesscanvas.json.internal.fix.fixes", locale));

    private FixMessages() {}

    static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }

    static String quoted(Object word) {
        return "\"" + word + '"';
    }
}

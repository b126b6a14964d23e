package io.businesscanvas.check;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.labels.Message;
import java.util.List;
import java.util.ResourceBundle;

/** The messages of a check. */
final class CheckMessages {
    private static final MessageBundle TEXTS =
            MessageBundle.of("check", locale -> ResourceBundle.getBundle("io.businesscanvas.check.check", locale));

    private CheckMessages() {}

    static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }

    /** Joins messages to an enumeration. */
    static Message list(List<Message> items) {
        Message all = items.get(0);
        for (Message item : items.subList(1, items.size())) {
            all = say("list", all, item);
        }
        return all;
    }
}

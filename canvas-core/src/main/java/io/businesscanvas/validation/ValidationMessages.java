package io.businesscanvas.validation;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.labels.Message;
import java.util.ResourceBundle;

/** The messages of a run, in both languages. */
final class ValidationMessages {
    private static final MessageBundle BUNDLE = MessageBundle.of(
            "validation", locale -> ResourceBundle.getBundle("io.businesscanvas.validation.validation", locale));

    private ValidationMessages() {}

    static Message message(String key, Object... arguments) {
        return BUNDLE.message(key, arguments);
    }
}

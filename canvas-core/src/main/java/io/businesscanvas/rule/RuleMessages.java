package io.businesscanvas.rule;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.labels.Message;
import java.util.ResourceBundle;

/** The messages of the vocabulary, in both languages. */
final class RuleMessages {
    private static final MessageBundle BUNDLE =
            MessageBundle.of("rules", locale -> ResourceBundle.getBundle("io.businesscanvas.rule.rules", locale));

    private RuleMessages() {}

    static Message message(String key, Object... arguments) {
        return BUNDLE.message(key, arguments);
    }

    static MessageBundle bundle() {
        return BUNDLE;
    }
}

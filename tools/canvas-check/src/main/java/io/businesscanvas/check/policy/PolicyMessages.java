package io.businesscanvas.check.policy;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.labels.Message;
import java.util.ResourceBundle;

/** The messages about policy files. */
final class PolicyMessages {
    private static final MessageBundle MESSAGES = MessageBundle.of(
            "check.policy", locale -> ResourceBundle.getBundle("io.businesscanvas.check.policy.policy", locale));

    private PolicyMessages() {}

    static Message say(String key, Object... arguments) {
        return MESSAGES.message(key, arguments);
    }
}

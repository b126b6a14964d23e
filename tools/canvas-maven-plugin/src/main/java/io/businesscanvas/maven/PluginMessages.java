package io.businesscanvas.maven;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.labels.Message;
import java.util.ResourceBundle;

/** The messages of the plugin. */
final class PluginMessages {
    private static final MessageBundle TEXTS =
            MessageBundle.of("plugin", locale -> ResourceBundle.getBundle("io.businesscanvas.maven.plugin", locale));

    private PluginMessages() {}

    static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}

package io.businesscanvas.cli;

import io.businesscanvas.labels.Message;
import io.businesscanvas.labels.TextBundle;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the commands beside the check say. */
final class CommandTexts {
    private static final TextBundle TEXTS =
            TextBundle.of("commands", locale -> ResourceBundle.getBundle("io.businesscanvas.cli.commands", locale));

    private CommandTexts() {}

    /** Why a file was not replaced. */
    static Message unwritable() {
        return TEXTS.message("unwritable");
    }

    static String say(Locale locale, String key, Object... arguments) {
        return TEXTS.message(key, arguments).in(locale);
    }
}

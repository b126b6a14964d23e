package io.businesscanvas.cli;

import io.businesscanvas.labels.TextBundle;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command itself says while it checks. */
final class CliTexts {
    private static final TextBundle TEXTS =
            TextBundle.of("cli", locale -> ResourceBundle.getBundle("io.businesscanvas.cli.cli", locale));

    private CliTexts() {}

    static String say(Locale locale, String key, Object... arguments) {
        return TEXTS.message(key, arguments).in(locale);
    }
}

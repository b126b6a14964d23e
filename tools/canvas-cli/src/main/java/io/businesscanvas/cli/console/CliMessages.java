package io.businesscanvas.cli.console;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.internal.text.TextBundle;
import io.businesscanvas.labels.Message;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command itself says. */
public final class CliMessages {
    private static final MessageBundle TEXTS =
            MessageBundle.of("cli", locale -> ResourceBundle.getBundle("io.businesscanvas.cli.cli", locale));

    private static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");

    private CliMessages() {}

    public static Message message(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }

    public static String say(Locale locale, String key, Object... arguments) {
        return message(key, arguments).in(locale);
    }

    /** Returns what the commands say about themselves, by the keys of the parser. */
    public static ResourceBundle help(Locale locale) {
        return ResourceBundle.getBundle(
                "io.businesscanvas.cli.help", TextBundle.isChinese(locale) ? CHINESE : Locale.ROOT);
    }
}

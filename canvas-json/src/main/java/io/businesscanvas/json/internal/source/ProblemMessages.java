package io.businesscanvas.json.internal.source;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.labels.Message;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The messages about problems of files. */
public final class ProblemMessages {
    private static final int MOST_SHOWN = 60;
    private static final MessageBundle TEXTS = MessageBundle.of(
            "problems", locale -> ResourceBundle.getBundle("io.businesscanvas.json.internal.source.problems", locale));

    private ProblemMessages() {}

    public static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }

    /** Returns whether there is a message of this key. */
    public static boolean has(String key) {
        return TEXTS.has(key);
    }

    /** Returns a text as it is shown in a message: in quotes, and not at any length. */
    public static String quoted(String text) {
        return '"' + shown(text) + '"';
    }

    /** Returns a list of texts, each in quotes, as lists are written in the reader's language. */
    public static Message quoted(List<String> texts) {
        return new QuotedList(List.copyOf(texts));
    }

    public static String shown(String text) {
        if (text.length() <= MOST_SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN;
        return text.substring(0, end) + "…";
    }

    private record QuotedList(List<String> texts) implements Message {
        @Override
        public String in(Locale locale) {
            return texts.stream()
                    .map(ProblemMessages::quoted)
                    .collect(Collectors.joining(TEXTS.text(locale, "list.comma")));
        }
    }
}

package io.businesscanvas.internal.message;

import io.businesscanvas.internal.text.TextBundle;
import io.businesscanvas.labels.Message;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The texts of one bundle as messages, which are rendered in the reader's language. */
public final class MessageBundle {
    private final TextBundle texts;

    private MessageBundle(TextBundle texts) {
        this.texts = texts;
    }

    /** Returns the messages of the bundle that the loader finds; see {@link TextBundle#of}. */
    public static MessageBundle of(String name, Function<Locale, ResourceBundle> loader) {
        return new MessageBundle(TextBundle.of(name, loader));
    }

    /** Returns the text of this key as it is. */
    public String text(Locale locale, String key) {
        return texts.text(locale, key);
    }

    /** Returns whether there is a text of this key. */
    public boolean has(String key) {
        return texts.has(key);
    }

    /**
     * Returns the text of this key as a message whose gaps ({@code {0}} and so on) are filled with the arguments; an
     * argument that is itself a message is rendered in the reader's language.
     */
    public Message message(String key, Object... arguments) {
        return new BundleMessage(this, key, List.of(arguments));
    }

    String format(Locale locale, String key, List<Object> arguments) {
        Object[] words = arguments.stream()
                .map(argument -> argument instanceof Message message ? message.in(locale) : argument)
                .toArray();
        return texts.text(locale, key, words);
    }

    /** Returns the name of the bundle. */
    @Override
    public String toString() {
        return texts.toString();
    }
}

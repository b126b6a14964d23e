package io.businesscanvas.labels;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in the language of its reader.
 *
 * <p>Messages are values: equal if they have the same text from the same source.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Message {
    /** Returns the text in this language; English for languages that are not supported. */
    String in(Locale locale);

    /** Returns a message with the same text in every language. */
    static Message verbatim(String words) {
        Objects.requireNonNull(words, "words");
        return new VerbatimMessage(words);
    }

    /** Returns a message with a text for each language of this library. */
    static Message of(String english, String simplifiedChinese) {
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(simplifiedChinese, "simplifiedChinese");
        return new BilingualMessage(english, simplifiedChinese);
    }
}

package io.businesscanvas.labels;

import java.util.Locale;

/**
 * Something to say, in whatever language the reader has.
 *
 * <p>Messages are values: equal if they say the same from the same source.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Message {
    /** The words in this language; English for languages that are not spoken here. */
    String in(Locale locale);

    /** A message that is the same in every language. */
    static Message verbatim(String words) {
        return new VerbatimMessage(words);
    }
}

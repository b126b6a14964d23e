package io.businesscanvas.json.internal.source;

import io.businesscanvas.labels.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * Advice that says exactly what to write. A reader sees its words; who fixes files takes the text from it, so that the
 * sentence and the change cannot differ.
 *
 * @param words the sentence
 * @param json what to write
 * @param isCertain whether the author's intention is beyond doubt
 * @param at where to write it; by default in place of what the problem underlines
 */
public record Replacement(Message words, String json, boolean isCertain, Optional<TextSpan> at) implements Message {
    /** Returns advice to write this in place of what the problem underlines. */
    public static Replacement of(Message words, String json, boolean isCertain) {
        return new Replacement(words, json, isCertain, Optional.empty());
    }

    /** Returns advice to write this word as a JSON text. */
    public static Replacement write(String word, boolean isCertain) {
        return of(ProblemMessages.say("fix.write", ProblemMessages.quoted(word)), json(word), isCertain);
    }

    /** Returns a text as JSON. */
    public static String json(String text) {
        JsonLayout json = new JsonLayout(true);
        json.text(text);
        return json.end();
    }

    @Override
    public String in(Locale locale) {
        return words.in(locale);
    }
}

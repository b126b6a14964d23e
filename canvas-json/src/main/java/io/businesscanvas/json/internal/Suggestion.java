package io.businesscanvas.json.internal;

import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.json.internal.source.Replacement;
import io.businesscanvas.labels.Message;
import java.util.Collection;

/** Advice to write a known word instead of an unknown one. */
final class Suggestion {
    private Suggestion() {}

    /**
     * The advice; beyond doubt if the words differ in nothing but spelling, or in one letter and no other known word is
     * as near.
     */
    static Message of(String written, String word, Collection<String> known) {
        boolean isSame = Spelling.letters(written).equals(Spelling.letters(word));
        return Replacement.write(word, isSame || NearestWord.isOnlyOneSlipAway(written, word, known));
    }
}

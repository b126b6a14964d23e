package io.businesscanvas.json.internal;

import io.businesscanvas.internal.text.Texts;
import java.util.Collection;
import java.util.Optional;

/** Words that differ in nothing but capitals, spaces, hyphens and underscores. */
final class Spelling {
    private Spelling() {}

    /** The letters and digits of a word, in lower case. */
    static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        Texts.lowerCase(word).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The known word that is only spelled differently. */
    static Optional<String> same(String word, Collection<String> known) {
        String letters = letters(word);
        return letters.isEmpty()
                ? Optional.empty()
                : known.stream().filter(each -> letters(each).equals(letters)).findFirst();
    }
}

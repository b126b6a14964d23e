package io.businesscanvas.catalogue.internal;

import io.businesscanvas.internal.text.Texts;
import io.businesscanvas.model.Entry;
import java.lang.Character.UnicodeScript;

/** How much a name says: in words, or in characters where the script has no gaps between words. */
public final class NameLength {
    private static final int MOST_WORDS = 10;
    private static final int MOST_CJK = 30;
    private static final int SHORTEST_OF_MANY_WORDS = 2 * MOST_WORDS + 1;

    private NameLength() {}

    public static boolean isShort(Entry entry) {
        String name = entry.name();
        return name.length() < SHORTEST_OF_MANY_WORDS
                || words(name) <= MOST_WORDS && (name.length() <= MOST_CJK || cjk(name) <= MOST_CJK);
    }

    /** Runs between whitespace that contain a letter or digit. */
    private static int words(String name) {
        int words = 0;
        boolean isInWord = false;
        for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            if (Texts.isWhiteSpace(c)) {
                isInWord = false;
            } else if (!isInWord && Character.isLetterOrDigit(c)) {
                isInWord = true;
                words++;
            }
        }
        return words;
    }

    private static int cjk(String name) {
        int count = 0;
        for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            count += c >= 0x80 && isCjk(c) ? 1 : 0;
        }
        return count;
    }

    private static boolean isCjk(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }
}

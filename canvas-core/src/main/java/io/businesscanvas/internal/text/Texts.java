package io.businesscanvas.internal.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * Operations on texts that the format requires. All of them take time linear in the length of a text, whatever it
 * contains.
 *
 * @since 0.1
 */
public final class Texts {
    private Texts() {}

    /**
     * Returns whether a text has nothing but whitespace (the Unicode property White_Space) and format characters (Cf).
     */
    public static boolean isBlank(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isWhiteSpace(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a character has the Unicode property White_Space. */
    public static boolean isWhiteSpace(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint == ' ' || codePoint >= 0x09 && codePoint <= 0x0D;
        }
        return codePoint == 0x85 || Character.isSpaceChar(codePoint);
    }

    /** Returns whether every high surrogate is followed by a low one, and no low one is unpaired. */
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean isPair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!isPair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Returns whether a text is a well-formed language tag (BCP 47), such as {@code zh-Hans}, as the JDK understands
     * it.
     */
    public static boolean isLanguageTag(String text) {
        if (isPlainLanguage(text)) {
            return true;
        }
        try {
            new Locale.Builder().setLanguageTag(text);
            return !text.isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** The short way for most tags: two letters, such as {@code en}. */
    private static boolean isPlainLanguage(String text) {
        return text.length() == 2 && isSmallLetter(text.charAt(0)) && isSmallLetter(text.charAt(1));
    }

    /** Returns whether a character is a mark that is written with the one before it. */
    public static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * Returns the text in this normal form. Where more than 256 marks follow each other, no mark is moved across the
     * 256th, since bringing a run in order takes time that grows with the square of its length.
     */
    public static String normalized(String text, Form form) {
        int end = Pieces.endOfMarks(text, 0);
        if (end == text.length()) {
            return Normalizer.normalize(text, form);
        }
        StringBuilder normalized = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); start = end) {
            end = Pieces.endOfMarks(text, start);
            normalized.append(Normalizer.normalize(text.substring(start, end), form));
        }
        return normalized.toString();
    }

    /**
     * Returns the text in lower case, in no language. A capital sigma of a word of more than 64 characters becomes the
     * one used inside of words, since the JDK would scan the whole word for each.
     */
    public static String lowerCase(String text) {
        boolean isEasy = text.length() <= Pieces.LONG_WORD || text.indexOf('Σ') < 0 && text.indexOf('İ') < 0;
        return isEasy ? text.toLowerCase(Locale.ROOT) : lowerCaseOfWords(text.replace("İ", "i\u0307"));
    }

    /** The JDK copies all that it has for each capital letter I with a dot; there is none here any more. */
    private static String lowerCaseOfWords(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int start = 0, end; start < text.length(); start = end) {
            end = Pieces.endOfWord(text, start);
            String word = text.substring(start, end);
            boolean isLong = word.length() > Pieces.LONG_WORD;
            lower.append((isLong ? word.replace('Σ', 'σ') : word).toLowerCase(Locale.ROOT));
        }
        return lower.toString();
    }
}

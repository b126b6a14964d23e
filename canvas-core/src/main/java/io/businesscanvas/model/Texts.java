package io.businesscanvas.model;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * What the format asks of texts.
 *
 * @since 0.1
 */
public final class Texts {
    private Texts() {}

    /**
     * Whether a text has nothing but white space (the Unicode property White_Space) and format
     * characters (Cf).
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

    static boolean isWhiteSpace(int codePoint) {
        return codePoint >= 0x09 && codePoint <= 0x0D || codePoint == 0x85 || Character.isSpaceChar(codePoint);
    }

    /** Whether every high surrogate is followed by a low one, and no low one stands alone. */
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

    /** Whether a text is a well-formed language tag (BCP 47), such as {@code zh-Hans}, as the JDK understands it. */
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

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}

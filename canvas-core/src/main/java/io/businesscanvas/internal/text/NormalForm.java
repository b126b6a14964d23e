package io.businesscanvas.internal.text;

import java.text.Normalizer.Form;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names as rules compare them: NFKC, lower case, each run of whitespace and dashes a single space, trimmed. */
public final class NormalForm {
    private NormalForm() {}

    /** Returns the normal form of a name. */
    public static String of(String name) {
        String tidy = lowerIfTidy(name);
        return tidy != null ? tidy : spaced(folded(name));
    }

    /** For most names, of plain characters and single spaces between them: but for the case, all is as it should be. */
    private static @Nullable String lowerIfTidy(String name) {
        boolean wasGap = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isGap = c == ' ';
            if (isGap ? wasGap : !isTidy(c)) {
                return null;
            }
            wasGap = isGap;
        }
        return wasGap ? null : name.toLowerCase(Locale.ROOT);
    }

    private static boolean isTidy(char c) {
        return c > ' ' && c <= '~' && c != '-' || isCommonHan(c);
    }

    /** Returns a normal form without the punctuation and whitespace around it. */
    public static String withoutOuterPunctuation(String normal) {
        int start = 0;
        int end = normal.length();
        while (start < end && isOuter(normal.codePointAt(start))) {
            start += Character.charCount(normal.codePointAt(start));
        }
        while (end > start && isOuter(normal.codePointBefore(end))) {
            end -= Character.charCount(normal.codePointBefore(end));
        }
        return normal.substring(start, end);
    }

    private static boolean isCommonHan(char c) {
        return c >= 0x4E00 && c <= 0x9FA5;
    }

    private static boolean isOuter(int c) {
        boolean isPlainLetter = c >= 'a' && c <= 'z';
        return !isPlainLetter && (Texts.isWhiteSpace(c) || isPunctuation(c));
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static String folded(String name) {
        return Texts.lowerCase(Texts.normalized(name, Form.NFKC));
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean isGap = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isGap(c)) {
                isGap = spaced.length() > 0;
            } else {
                if (isGap) {
                    spaced.append(' ');
                    isGap = false;
                }
                spaced.appendCodePoint(c);
            }
        }
        return spaced.toString();
    }

    private static boolean isGap(int c) {
        return Texts.isWhiteSpace(c) || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}

package io.businesscanvas.validation;

import io.businesscanvas.model.Texts;
import java.text.Normalizer.Form;

/**
 * Names as rules compare them: NFKC, lower case, each run of white space and dashes one space, trimmed.
 */
final class NormalForm {
    private NormalForm() {}

    static String of(String name) {
        return isTidy(name) ? lowerAscii(name) : spaced(isPlain(name) ? lowerAscii(name) : folded(name));
    }

    /** Plain characters and single spaces between them: but for the case, all is as it should be. */
    private static boolean isTidy(String name) {
        boolean wasGap = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isGap = c == ' ';
            if (isGap ? wasGap : !isTidy(c)) {
                return false;
            }
            wasGap = isGap;
        }
        return !wasGap;
    }

    private static boolean isTidy(char c) {
        return c > ' ' && c <= '~' && c != '-' || isCommonHan(c);
    }

    /** A normal form without the punctuation and white space around it. */
    static String withoutOuterPunctuation(String normal) {
        int start = 0;
        int end = normal.length();
        if (end > 0 && isInner(normal.charAt(0)) && isInner(normal.charAt(end - 1))) {
            return normal;
        }
        while (start < end && isOuter(normal.codePointAt(start))) {
            start += Character.charCount(normal.codePointAt(start));
        }
        while (end > start && isOuter(normal.codePointBefore(end))) {
            end -= Character.charCount(normal.codePointBefore(end));
        }
        return normal.substring(start, end);
    }

    static boolean isWhiteSpace(int c) {
        return c >= 0x09 && c <= 0x0D || c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean isInner(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || isCommonHan(c);
    }

    private static boolean isCommonHan(char c) {
        return c >= 0x4E00 && c <= 0x9FA5;
    }

    private static boolean isOuter(int c) {
        return isWhiteSpace(c)
                || switch (Character.getType(c)) {
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

    /** ASCII and the common Han characters are in NFKC already, and only ASCII has cases among them. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80 && !isCommonHan(c)) {
                return false;
            }
        }
        return true;
    }

    private static String lowerAscii(String name) {
        int capital = firstCapital(name, 0);
        if (capital < 0) {
            return name;
        }
        StringBuilder lower = new StringBuilder(name);
        for (; capital >= 0; capital = firstCapital(name, capital + 1)) {
            lower.setCharAt(capital, (char) (name.charAt(capital) - 'A' + 'a'));
        }
        return lower.toString();
    }

    private static int firstCapital(String name, int start) {
        for (int i = start; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                return i;
            }
        }
        return -1;
    }

    private static String folded(String name) {
        return Texts.lowerCase(Texts.normalized(name, Form.NFKC));
    }

    private static String spaced(String text) {
        if (isSpacedAlready(text)) {
            return text;
        }
        StringBuilder spaced = new StringBuilder(text.length());
        boolean isGap = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isGap(c)) {
                isGap = spaced.length() > 0;
            } else {
                spaced.append(isGap ? " " : "").appendCodePoint(c);
                isGap = false;
            }
        }
        return spaced.toString();
    }

    private static boolean isSpacedAlready(String text) {
        boolean wasGap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ';
            if (isSpace && wasGap || !isSpace && (Character.isSurrogate(c) || isGap(c))) {
                return false;
            }
            wasGap = isSpace;
        }
        return !wasGap;
    }

    private static boolean isGap(int c) {
        return isWhiteSpace(c) || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}

package io.businesscanvas.render.internal;

import java.util.Locale;

/**
 * Makes the characters visible that would move the cursor, colour the terminal or turn the order of text around.
 *
 * <p>Control characters have pictures ({@code ␛}); the others are shown by number, as in {@code U+202E}.
 */
public final class VisibleText {
    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private VisibleText() {}

    /** Returns the text with all such characters made visible. */
    public static String of(String text) {
        int plain = 0;
        while (plain < text.length() && !isHidden(text.charAt(plain))) {
            plain++;
        }
        return plain == text.length() ? text : replaced(text, plain);
    }

    /** Returns a name with all such characters made visible, isolated if it runs from right to left. */
    public static String ofName(String name) {
        String visible = of(name);
        return Direction.of(visible).isolated(visible);
    }

    /**
     * Returns a sentence with all such characters made visible, which runs from left to right whatever it begins with.
     */
    public static String ofSentence(String sentence) {
        String visible = of(sentence);
        return Direction.ofSentence(visible).isolated(visible);
    }

    /** Returns what is shown for this character; the character itself unless it has to be made visible. */
    public static String of(char c) {
        if (!isHidden(c)) {
            return String.valueOf(c);
        }
        if (c < ' ') {
            return String.valueOf((char) (PICTURES + c));
        }
        return c == DELETE ? String.valueOf((char) PICTURE_OF_DELETE) : String.format(Locale.ROOT, "\\u{%X}", (int) c);
    }

    private static String replaced(String text, int plain) {
        StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(c)) {
                visible.append(of(c));
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean isHidden(char c) {
        return c < ' ' || c >= DELETE && c < 0xA0 || c >= 0x61C && isHiddenFormat(c);
    }

    /** Marks, embeddings, overrides and isolates of direction, line and paragraph separators, annotations. */
    private static boolean isHiddenFormat(char c) {
        return c == 0x61C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x206F
                || c >= 0xFFF9 && c <= 0xFFFB;
    }
}

package io.businesscanvas.internal.text;

/** Cuts texts where the JDK would take time that grows with the square of their length. */
final class Pieces {
    static final int LONG_WORD = 64;
    private static final int MANY_MARKS = 256;

    private Pieces() {}

    /**
     * The offset after this position at which the first run of marks becomes too long; the end of the text if none
     * does.
     */
    static int endOfMarks(String text, int start) {
        if (text.length() - start <= MANY_MARKS) {
            return text.length();
        }
        int marks = 0;
        for (int i = start, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MANY_MARKS) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isMark(int codePoint) {
        return codePoint >= 0x300
                && (Texts.isMark(codePoint) || Character.getType(codePoint) == Character.ENCLOSING_MARK);
    }

    /** The offset after the next whitespace character; the end of the text if there is none. */
    static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && !Texts.isWhiteSpace(text.charAt(end))) {
            end++;
        }
        return Math.min(end + 1, text.length());
    }
}

package io.businesscanvas.model;

/** Cuts texts where the JDK would take time that grows with the square of their length. */
final class Pieces {
    static final int LONG_WORD = 64;
    private static final int MANY_MARKS = 256;

    private Pieces() {}

    /** Where the first run of marks behind this position becomes too long; the end of the text if none does. */
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
                && (EntryId.isMark(codePoint) || Character.getType(codePoint) == Character.ENCLOSING_MARK);
    }

    /** A position at most a long word away: behind white space if there is some, else between two characters. */
    static int endOfWords(String text, int start) {
        int most = start + LONG_WORD;
        if (most >= text.length()) {
            return text.length();
        }
        for (int end = most; end > start; end--) {
            if (Texts.isWhiteSpace(text.charAt(end - 1))) {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }
}

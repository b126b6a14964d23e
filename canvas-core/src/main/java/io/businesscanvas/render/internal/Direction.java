package io.businesscanvas.render.internal;

/**
 * Prevents right-to-left text from reordering the text around it.
 *
 * <p>Each piece of such a text is isolated, in the direction of the whole.
 */
public enum Direction {
    /** Nothing in the text runs from right to left. */
    PLAIN("", ""),
    /** The text as a whole runs from left to right, and turns around somewhere. */
    LEFT_TO_RIGHT("\u2066", "\u2069"),
    /** The text as a whole runs from right to left. */
    RIGHT_TO_LEFT("\u2067", "\u2069");

    private static final char FIRST_RIGHT_TO_LEFT = 0x590;

    private final String opening;
    private final String closing;

    Direction(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /** Returns the direction of a text, which is that of its first letter. */
    public static Direction of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
                return ofMany(text);
            }
        }
        return PLAIN;
    }

    /** Returns the direction of a sentence or line that runs from left to right, whatever it begins with. */
    public static Direction ofSentence(String text) {
        return of(text) == PLAIN ? PLAIN : LEFT_TO_RIGHT;
    }

    /** Returns the text between the controls that isolate it. */
    public String isolated(String text) {
        return this == PLAIN ? text : opening + text + closing;
    }

    private static Direction ofMany(String text) {
        boolean beginsLeft = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            byte direction = Character.getDirectionality(c);
            if (isRightToLeft(direction)) {
                return beginsLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
            }
            beginsLeft |= direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
        }
        return PLAIN;
    }

    private static boolean isRightToLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}

package io.businesscanvas.render.internal;

/**
 * One line of text and the columns that it takes.
 *
 * @param text the characters
 * @param width the columns
 */
public record Line(String text, int width) {
    /** An empty line. */
    public static final Line EMPTY = new Line("", 0);

    /** Returns the same line with these characters before it, each one column wide. */
    public Line after(String start) {
        return new Line(start + text, start.length() + width);
    }
}

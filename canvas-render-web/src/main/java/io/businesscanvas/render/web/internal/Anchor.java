package io.businesscanvas.render.web.internal;

/** The end of a line that is at its position. */
public enum Anchor {
    /** The line begins there and runs from left to right. */
    LEFT,
    /** The line ends there and runs from left to right. */
    RIGHT,
    /** The line begins there and runs from right to left. */
    RIGHT_TO_LEFT
}

package io.businesscanvas.render.web.internal;

/**
 * A line of text and its position, in thousandths of the size of the poster's font.
 *
 * @param text the text
 * @param style how it is written
 * @param x where its anchor is
 * @param baseline the height of its baseline
 * @param anchor which end of it is there
 */
public record TextLine(String text, TextStyle style, int x, int baseline, Anchor anchor) {}

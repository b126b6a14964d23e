package io.businesscanvas.render.web.internal;

import java.util.List;

/**
 * An entry on the poster: a note with text and the marks of segments, in thousandths of the size of the poster's font.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 * @param lines its text
 * @param marks the marks, from left to right
 * @param others how many marks have no room
 * @param label what it says, for those who do not see it
 */
public record Note(
        int x, int y, int width, int height, List<TextLine> lines, List<SegmentMark> marks, int others, String label) {}

package io.businesscanvas.render.text.internal;

import io.businesscanvas.render.internal.Line;
import java.util.List;

/**
 * A rectangle with text in it; its borders are shared with its neighbours.
 *
 * @param left the column of its left border
 * @param right the column of its right border
 * @param top the row of its upper border
 * @param bottom the row of its lower border
 * @param lines the text, no line wider than there is room between the borders
 */
public record Box(int left, int right, int top, int bottom, List<Line> lines) {
    boolean covers(int row) {
        return row >= top && row <= bottom;
    }

    boolean holds(int column, int row) {
        return column > left && column < right && row > top && row < bottom;
    }
}

package io.businesscanvas.render.text.internal;

import io.businesscanvas.render.internal.Line;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes boxes that touch each other, row by row; borders that meet are joined. */
public final class BoxWriter {
    private final Appendable out;
    private final BorderStyle style;
    /** Written as a whole: one call for a row is much faster than one for a character. */
    private final StringBuilder line = new StringBuilder(256);

    /** A writer to this output. */
    public BoxWriter(Appendable out, BorderStyle style) {
        this.out = out;
        this.style = style;
    }

    /**
     * Writes the boxes, which together fill a rectangle without a gap.
     *
     * @throws IOException if the output cannot be written
     */
    public void write(List<Box> boxes) throws IOException {
        int right = boxes.stream().mapToInt(Box::right).max().orElse(0);
        int bottom = boxes.stream().mapToInt(Box::bottom).max().orElse(-1);
        byte[] directions = new byte[right + 1];
        for (int row = 0; row <= bottom; row++) {
            Arrays.fill(directions, (byte) 0);
            for (Box box : boxes) {
                enterBorder(box, row, directions);
            }
            line.setLength(0);
            drawRow(boxes, row, directions);
            out.append(line.append('\n'));
        }
    }

    private static void enterBorder(Box box, int row, byte[] directions) {
        if (!box.covers(row)) {
            return;
        }
        int vertical = (row > box.top() ? BorderStyle.UP : 0) | (row < box.bottom() ? BorderStyle.DOWN : 0);
        directions[box.left()] |= (byte) vertical;
        directions[box.right()] |= (byte) vertical;
        if (row == box.top() || row == box.bottom()) {
            directions[box.left()] |= BorderStyle.RIGHT;
            directions[box.right()] |= BorderStyle.LEFT;
            for (int column = box.left() + 1; column < box.right(); column++) {
                directions[column] |= BorderStyle.LEFT | BorderStyle.RIGHT;
            }
        }
    }

    private void drawRow(List<Box> boxes, int row, byte[] directions) {
        int column = 0;
        while (column < directions.length) {
            if (directions[column] != 0) {
                line.append(style.joint(directions[column]));
                column++;
            } else {
                column = drawText(boxes, column, row);
            }
        }
    }

    /** Draws the content of the box at this position in this row; returns the column of its right border. */
    private int drawText(List<Box> boxes, int column, int row) {
        for (Box box : boxes) {
            if (box.holds(column, row)) {
                int index = row - box.top() - 1;
                Line text = index < box.lines().size() ? box.lines().get(index) : Line.EMPTY;
                line.append(' ').append(text.text());
                for (int i = column + 1 + text.width(); i < box.right(); i++) {
                    line.append(' ');
                }
                return box.right();
            }
        }
        throw new IllegalArgumentException("boxes must leave no gap, but did at column " + column + ", row " + row);
    }
}

package io.businesscanvas.render.text.internal;

import io.businesscanvas.render.internal.DisplayWidth;
import io.businesscanvas.render.internal.Line;
import io.businesscanvas.render.internal.TextWrapper;
import io.businesscanvas.render.internal.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes rows of cells in columns; what is too wide is wrapped inside its cell. */
public final class TableWriter {
    private static final int GAP = 2;
    private static final int LEAST = 6;

    private final Appendable out;
    private final int width;
    private final int flexible;
    private final DisplayWidth widths;

    /**
     * A writer to this output.
     *
     * @param width the columns of a line
     * @param flexible how many columns, from the left, may be narrowed and are aligned to the left; the others hold
     *     numbers
     * @param widths how wide characters are
     */
    public TableWriter(Appendable out, int width, int flexible, DisplayWidth widths) {
        this.out = out;
        this.width = width;
        this.flexible = flexible;
        this.widths = widths;
    }

    /**
     * Writes the rows, which have the same number of cells, after an indentation of two.
     *
     * @throws IOException if the output cannot be written
     */
    public void write(List<List<String>> rows) throws IOException {
        int[] columns = columns(rows);
        for (List<String> row : rows) {
            List<List<Line>> cells = new ArrayList<>();
            int height = 1;
            for (int i = 0; i < row.size(); i++) {
                cells.add(TextWrapper.wrap(VisibleText.of(row.get(i)), columns[i], widths));
                height = Math.max(height, cells.get(i).size());
            }
            for (int line = 0; line < height; line++) {
                out.append(lineOf(cells, columns, line)).append('\n');
            }
        }
    }

    private String lineOf(List<List<Line>> cells, int[] columns, int line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.length; i++) {
            Line cell = line < cells.get(i).size() ? cells.get(i).get(line) : Line.EMPTY;
            String padding = " ".repeat(Math.max(0, columns[i] - cell.width()));
            text.append(" ".repeat(GAP));
            text.append(i < flexible ? cell.text() + padding : padding + cell.text());
        }
        return text.toString().stripTrailing();
    }

    /** The widths that the cells want, narrowed from the widest down until they have room. */
    private int[] columns(List<List<String>> rows) {
        int[] columns = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < columns.length; i++) {
                columns[i] = Math.max(columns[i], Math.max(1, widths.of(VisibleText.of(row.get(i)))));
            }
        }
        int room = width - GAP * columns.length;
        for (int i = flexible; i < columns.length; i++) {
            room -= columns[i];
        }
        while (sum(columns) > room) {
            int widest = widest(columns);
            if (columns[widest] <= LEAST) {
                break;
            }
            columns[widest]--;
        }
        return columns;
    }

    private int sum(int[] columns) {
        int sum = 0;
        for (int i = 0; i < flexible; i++) {
            sum += columns[i];
        }
        return sum;
    }

    private int widest(int[] columns) {
        int widest = 0;
        for (int i = 1; i < flexible; i++) {
            widest = columns[i] > columns[widest] ? i : widest;
        }
        return widest;
    }
}

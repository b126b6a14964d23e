package io.businesscanvas.render.text.internal;

import io.businesscanvas.render.internal.Direction;
import io.businesscanvas.render.internal.DisplayWidth;
import io.businesscanvas.render.internal.GraphemeClusters;
import io.businesscanvas.render.internal.VisibleText;

/** One line being drawn: its visible characters in columns, and the columns of the marked span. */
final class CodeLine {
    private static final int TAB_STOP = 4;
    /** So much is shown before the marks of a line that is cut. */
    private static final int CONTEXT = 12;

    static final String CUT = "...";

    private final String line;
    private final DisplayWidth widths;
    private final int markStart;
    private final int markEnd;
    private final int total;

    CodeLine(String line, int start, int length, DisplayWidth widths) {
        this.line = line;
        this.widths = widths;
        this.markStart = columnOf(Math.min(start, line.length()));
        this.markEnd = Math.max(markStart + 1, columnBehind(Math.min(start + length, line.length())));
        this.total = columnBehind(line.length());
    }

    CodeFrame frame(int room) {
        int needed = Math.max(total, markEnd);
        int from = needed <= room ? 0 : firstColumn(needed, room);
        int to = Math.min(total, from + room);
        String code = part(from, to);
        String drawn = Direction.ofSentence(code).isolated(code);
        int lastMark = to < total ? Math.min(markEnd, to) : markEnd;
        return new CodeFrame(drawn, markStart - from, lastMark - markStart);
    }

    private int firstColumn(int needed, int room) {
        int before = Math.max(CONTEXT, (room - (markEnd - markStart)) / 2);
        return Math.max(0, Math.min(markStart - before, needed - room));
    }

    private String part(int from, int to) {
        int first = from == 0 ? 0 : from + CUT.length();
        int last = to == total ? total : to - CUT.length();
        StringBuilder part = new StringBuilder();
        part.append(from == 0 ? "" : CUT);
        int column = 0;
        int drawn = first;
        GraphemeClusters clusters = new GraphemeClusters(line, widths);
        while (clusters.next() && column < last) {
            String visible = visible(clusters, column);
            int end = column + widths.of(visible);
            if (column >= first && end <= last) {
                part.append(" ".repeat(column - drawn)).append(visible);
                drawn = end;
            }
            column = end;
        }
        return part.append(to == total ? "" : " ".repeat(last - drawn) + CUT).toString();
    }

    /** The column of the cluster that holds the offset. */
    private int columnOf(int offset) {
        int column = 0;
        GraphemeClusters clusters = new GraphemeClusters(line, widths);
        while (clusters.next() && clusters.end() <= offset) {
            column += widths.of(visible(clusters, column));
        }
        return column;
    }

    /** The column after the last cluster that begins before the offset. */
    private int columnBehind(int offset) {
        int column = 0;
        GraphemeClusters clusters = new GraphemeClusters(line, widths);
        while (clusters.next() && clusters.start() < offset) {
            column += widths.of(visible(clusters, column));
        }
        return column;
    }

    private String visible(GraphemeClusters cluster, int column) {
        char c = line.charAt(cluster.start());
        if (c == '\t') {
            return " ".repeat(TAB_STOP - column % TAB_STOP);
        }
        return cluster.end() == cluster.start() + 1
                ? VisibleText.of(c)
                : line.substring(cluster.start(), cluster.end());
    }
}

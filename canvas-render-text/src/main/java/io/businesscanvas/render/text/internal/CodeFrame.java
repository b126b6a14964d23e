package io.businesscanvas.render.text.internal;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.render.internal.DisplayWidth;

/**
 * A line of a file, and where the marks under it belong.
 *
 * <p>Tabs are drawn as spaces up to the next stop, hidden characters are made visible, and of a line with too little
 * room the part around the mark is shown.
 *
 * @param code the line as it is drawn
 * @param indent the number of columns before the marks
 * @param marks how many columns are marked, at least 1
 */
public record CodeFrame(String code, int indent, int marks) {
    /** How many characters for each column are looked at; more would have to take no room at all. */
    private static final int REACH = 4;

    /**
     * Draws the line in which a span begins.
     *
     * <p>Of a line of millions of characters, only those near the span are examined, since a file may have as many
     * findings.
     *
     * @param source the file
     * @param span the span; only its first line is marked
     * @param room the columns that there are
     * @param widths how wide characters are
     */
    public static CodeFrame of(CanvasSource source, SourceSpan span, int room, DisplayWidth widths) {
        String text = source.text();
        int lineStart = span.offset() - span.column() + 1;
        int from = boundary(text, Math.max(lineStart, span.offset() - REACH * room));
        int to = boundary(text, Math.min(text.length(), span.offset() + REACH * room));
        int lineEnd = span.offset();
        while (lineEnd < to && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        boolean isCut = lineEnd == to && to < text.length();
        String before = from > lineStart ? CodeLine.CUT : "";
        String line = before + text.substring(from, lineEnd) + (isCut ? CodeLine.CUT : "");
        int length = Math.min(span.length(), lineEnd - span.offset());
        return of(line, span.offset() - from + before.length(), length, room, widths);
    }

    /** Draws a line without its end, of which so many characters from the start, counted from 0, are marked. */
    static CodeFrame of(String line, int start, int length, int room, DisplayWidth widths) {
        return new CodeLine(line, start, length, widths).frame(room);
    }

    private static int boundary(String text, int offset) {
        boolean isInPair = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return isInPair ? offset - 1 : offset;
    }
}

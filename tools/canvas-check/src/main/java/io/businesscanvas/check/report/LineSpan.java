package io.businesscanvas.check.report;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.SourceSpan;

/**
 * A span of a text in reports; lines and columns from 1, columns in UTF-16 units.
 *
 * @param line the line in which it begins
 * @param column the column of its first character
 * @param endLine the line in which it ends
 * @param endColumn the column after its last character
 */
record LineSpan(int line, int column, int endLine, int endColumn) {
    /** For findings without a span. */
    static final LineSpan START = new LineSpan(1, 1, 1, 1);

    static LineSpan of(CanvasSource source, SourceSpan span) {
        SourceSpan end = source.span(span.end(), 0);
        return new LineSpan(span.line(), span.column(), end.line(), end.column());
    }

    boolean isOneLine() {
        return line == endLine;
    }
}

package io.businesscanvas.check.report;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.SourceSpan;

/**
 * A range of a text in reports; lines and columns from 1, columns in UTF-16 units.
 *
 * @param line the line in which it begins
 * @param column the column of its first character
 * @param endLine the line in which it ends
 * @param endColumn the column after its last character
 */
record Region(int line, int column, int endLine, int endColumn) {
    /** For findings without a range. */
    static final Region START = new Region(1, 1, 1, 1);

    static Region of(CanvasSource source, SourceSpan span) {
        SourceSpan end = source.span(span.end(), 0);
        return new Region(span.line(), span.column(), end.line(), end.column());
    }

    boolean isOneLine() {
        return line == endLine;
    }
}

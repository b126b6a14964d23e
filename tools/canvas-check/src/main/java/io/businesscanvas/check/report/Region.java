package io.businesscanvas.check.report;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.SourceSpan;

/**
 * A stretch of a text as reports give it, all from 1, columns in UTF-16 units.
 *
 * @param line the line in which it begins
 * @param column the column of its first character
 * @param endLine the line in which it ends
 * @param endColumn the column behind its last character
 */
record Region(int line, int column, int endLine, int endColumn) {
    /** For what stands nowhere in particular. */
    static final Region START = new Region(1, 1, 1, 1);

    static Region of(CanvasSource source, SourceSpan span) {
        SourceSpan end = source.span(span.end(), 0);
        return new Region(span.line(), span.column(), end.line(), end.column());
    }

    boolean isOneLine() {
        return line == endLine;
    }
}

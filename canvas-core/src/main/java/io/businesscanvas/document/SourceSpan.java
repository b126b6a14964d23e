package io.businesscanvas.document;

import io.businesscanvas.internal.text.Require;

/**
 * A span of a text: where it begins, and how long it is.
 *
 * @param offset the start, in UTF-16 units from 0
 * @param length the length in UTF-16 units; 0 at the end of a text that is incomplete
 * @param line the line of the start, from 1
 * @param column the column of the start, in UTF-16 units from 1
 * @since 0.1
 */
public record SourceSpan(int offset, int length, int line, int column) {
    /** Rejects negative numbers. */
    public SourceSpan {
        Require.notNegative("offset", offset);
        Require.notNegative("length", length);
        Require.notNegative("line", line);
        Require.notNegative("column", column);
    }

    /** Returns the offset after the span. */
    public int end() {
        return offset + length;
    }
}

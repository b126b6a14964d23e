package io.businesscanvas.document;

/**
 * A range of a text.
 *
 * @param offset where it begins, in UTF-16 units from 0
 * @param length how long it is, in UTF-16 units; 0 at the end of a text that was cut short
 * @param line the line in which it begins, from 1
 * @param column where in that line it begins, in UTF-16 units from 1
 * @since 0.1
 */
public record SourceSpan(int offset, int length, int line, int column) {
    /** Returns the offset after the range. */
    public int end() {
        return offset + length;
    }
}

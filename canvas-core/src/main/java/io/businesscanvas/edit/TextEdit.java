package io.businesscanvas.edit;

import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.internal.text.Require;
import java.util.Objects;

/**
 * A range of a text and what replaces it.
 *
 * @param offset the start of the range, in UTF-16 units from 0
 * @param length the length of the range in UTF-16 units; 0 to insert
 * @param text the new text; empty to remove the range
 * @since 0.1
 */
public record TextEdit(int offset, int length, String text) {
    /** Rejects negative numbers. */
    public TextEdit {
        Require.notNegative("offset", offset);
        Require.notNegative("length", length);
        Objects.requireNonNull(text, "text");
    }

    /** Returns an edit that replaces the text of a span. */
    public static TextEdit replace(SourceSpan span, String text) {
        Objects.requireNonNull(span, "span");
        return new TextEdit(span.offset(), span.length(), text);
    }

    /** Returns an edit that inserts a text before the character at an offset. */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(offset, 0, text);
    }

    /**
     * Returns an edit that removes the text between two offsets, the second excluded.
     *
     * @throws IllegalArgumentException if the start is negative, or the end is before it
     */
    public static TextEdit remove(int start, int end) {
        Require.require(end >= start, "end", "must not be before start", end);
        return new TextEdit(start, end - start, "");
    }

    /** Returns the offset after the range. */
    public int end() {
        return offset + length;
    }
}

package io.businesscanvas.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Edits of one text that are applied together, in the order of the text.
 *
 * <pre>{@code
 * TextEdits edits = TextEdits.of(List.of(TextEdit.insert(0, "a"), TextEdit.remove(3, 5)));
 * String changed = edits.apply(text);
 * }</pre>
 *
 * <p>No two edits overlap or start at the same offset. All offsets refer to the text before the first edit. Everything
 * outside of the ranges stays as it is. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class TextEdits {
    private static final TextEdits NONE = new TextEdits(List.of());

    private final List<TextEdit> edits;

    private TextEdits(List<TextEdit> edits) {
        this.edits = edits;
    }

    /** Returns no edits. */
    public static TextEdits none() {
        return NONE;
    }

    /**
     * Returns these edits, whatever their order.
     *
     * @throws IllegalArgumentException if two of them overlap or start at the same offset
     */
    public static TextEdits of(List<TextEdit> edits) {
        Objects.requireNonNull(edits, "edits");
        List<TextEdit> sorted =
                edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (clash(sorted.get(i - 1), sorted.get(i))) {
                throw new IllegalArgumentException(
                        "edits must not overlap, but were " + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        return new TextEdits(sorted);
    }

    /** Returns whether an edit of this list overlaps one of the other, or starts at the same offset. */
    public boolean overlaps(TextEdits other) {
        Objects.requireNonNull(other, "other");
        return edits.stream().anyMatch(one -> other.edits.stream().anyMatch(two -> clash(one, two) || clash(two, one)));
    }

    /**
     * Returns the edits of both lists.
     *
     * @throws IllegalArgumentException if an edit of this list overlaps one of the other
     */
    public TextEdits and(TextEdits other) {
        Objects.requireNonNull(other, "other");
        List<TextEdit> both = new ArrayList<>(edits);
        both.addAll(other.edits);
        return of(both);
    }

    /** Whether the first of two edits, the second of which does not start before it, reaches into the second. */
    private static boolean clash(TextEdit first, TextEdit second) {
        return first.offset() == second.offset() || first.offset() < second.offset() && first.end() > second.offset();
    }

    /** Returns the edits, ordered by offset. */
    public List<TextEdit> edits() {
        return edits;
    }

    /** Returns whether there are no edits. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /**
     * Returns the text with all edits applied.
     *
     * @throws IndexOutOfBoundsException if an edit does not lie within the text
     */
    public String apply(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder changed = new StringBuilder(text.length());
        int done = 0;
        for (TextEdit edit : edits) {
            changed.append(text, done, edit.offset()).append(edit.text());
            done = edit.end();
        }
        return changed.append(text, done, text.length()).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextEdits that && edits.equals(that.edits);
    }

    @Override
    public int hashCode() {
        return edits.hashCode();
    }

    /** Returns the edits. */
    @Override
    public String toString() {
        return edits.toString();
    }
}

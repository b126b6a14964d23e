package io.businesscanvas.value;

import io.businesscanvas.internal.text.Require;
import io.businesscanvas.internal.text.Texts;
import java.text.Normalizer.Form;
import java.util.Objects;

/**
 * The identifier to which links refer, unique within its block.
 *
 * <p>An id consists of letters, marks and decimal digits of any script, and between them single {@code -}, {@code _} or
 * {@code .} characters. It begins with a letter or digit, ends with a letter, mark or digit, has 64 code points at most
 * and is in Unicode normal form C. Ids are compared exactly.
 *
 * @param value the id itself, in normal form C
 * @since 0.1
 */
public record EntryId(String value) implements Comparable<EntryId> {
    /** The maximum number of code points. */
    public static final int MAX_LENGTH = 64;

    /**
     * Creates an id, in normal form C.
     *
     * @throws IllegalArgumentException if the text is not an id
     */
    public EntryId {
        Objects.requireNonNull(value, "value");
        value = normalized(value);
        Require.require(
                hasForm(value),
                "id",
                "must be letters, marks and digits, joined by single '-', '_' or '.', at most " + MAX_LENGTH
                        + " characters",
                value);
    }

    /**
     * Returns the id with this text.
     *
     * @throws IllegalArgumentException if the text is not an id
     */
    public static EntryId of(String value) {
        Objects.requireNonNull(value, "value");
        return new EntryId(value);
    }

    /**
     * Returns the id that is derived from a name: {@code Same-day repair} gives {@code same-day-repair}, {@code 商业模式}
     * stays as it is, {@code 🚲} gives {@code u1f6b2}.
     *
     * @throws IllegalArgumentException if the name is blank or contains an unpaired surrogate
     */
    public static EntryId fromName(String name) {
        Objects.requireNonNull(name, "name");
        return new EntryId(DerivedId.of(Require.notBlank("name", name)));
    }

    /** Returns whether the text is an id once it is in normal form C. */
    public static boolean isValid(String text) {
        return hasForm(normalized(text));
    }

    private static String normalized(String text) {
        return Ascii.is(text) ? text : Texts.normalized(text, Form.NFC);
    }

    private static boolean hasForm(String text) {
        boolean wasJoint = true;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean isJoint = c == '-' || c == '_' || c == '.';
            boolean fits = isJoint ? !wasJoint : isLetterOrDigit(c) || Texts.isMark(c) && i > 0;
            if (!fits) {
                return false;
            }
            wasJoint = isJoint;
        }
        return !wasJoint && (text.length() <= MAX_LENGTH || text.codePointCount(0, text.length()) <= MAX_LENGTH);
    }

    static boolean isLetterOrDigit(int codePoint) {
        return codePoint >= 'a' && codePoint <= 'z' || Character.isLetterOrDigit(codePoint);
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}

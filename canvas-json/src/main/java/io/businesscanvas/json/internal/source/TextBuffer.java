package io.businesscanvas.json.internal.source;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A text to which more is appended, in space that is used again. A {@link StringBuilder} would copy all that it has at
 * the first character beyond Latin-1, and reserve twice as much for the rest.
 */
final class TextBuffer {
    private static final int USUAL_LENGTH = 1 << 12;
    private static final int MOST_KEPT = 1 << 16;
    private static final int MOST = Integer.MAX_VALUE - 8;
    private static final AtomicReference<char @Nullable []> SPARE = new AtomicReference<>();

    private char[] chars;
    private int length;

    TextBuffer() {
        char[] spare = SPARE.getAndSet(null);
        chars = spare != null ? spare : new char[USUAL_LENGTH];
    }

    TextBuffer append(char c) {
        reserve(1);
        chars[length++] = c;
        return this;
    }

    TextBuffer append(String text) {
        return append(text, 0, text.length());
    }

    TextBuffer append(String text, int start, int end) {
        reserve(end - start);
        text.getChars(start, end, chars, length);
        length += end - start;
        return this;
    }

    private void reserve(int more) {
        int needed = Math.addExact(length, more);
        if (needed > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(needed, (int) Math.min(2L * chars.length, MOST)));
        }
    }

    char last() {
        return chars[length - 1];
    }

    /** Returns the text; nothing can be appended any more. */
    String end() {
        String text = new String(chars, 0, length);
        if (chars.length <= MOST_KEPT) {
            SPARE.set(chars);
        }
        chars = new char[0];
        return text;
    }
}

package io.businesscanvas.json.internal.source;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 by way of a buffer that is used again. The JDK would first try Latin-1, then reserve for the worst
 * case, then trim: all garbage as soon as a file has one Chinese character.
 */
final class Utf8 {
    private static final int BAD = -1;
    private static final int MOST_KEPT = 1 << 16;
    private static final AtomicReference<char @Nullable []> SPARE = new AtomicReference<>();

    private Utf8() {}

    /** The text of the bytes from this position on; null if some of them are no UTF-8. */
    static @Nullable String decode(byte[] bytes, int start) {
        char[] spare = SPARE.getAndSet(null);
        char[] chars = spare != null && spare.length >= bytes.length ? spare : new char[bytes.length];
        int length = decode(bytes, start, chars);
        String text = length == BAD ? null : new String(chars, 0, length);
        if (chars.length <= MOST_KEPT) {
            SPARE.set(chars);
        }
        return text;
    }

    private static int decode(byte[] bytes, int start, char[] chars) {
        int length = 0;
        int at = start;
        while (at < bytes.length) {
            // Most of a text is ASCII, and faster in a separate loop.
            while (at < bytes.length && bytes[at] >= 0) {
                chars[length++] = (char) bytes[at++];
            }
            if (at < bytes.length) {
                int c = codePointAt(bytes, at);
                if (c == BAD) {
                    return BAD;
                }
                length += Character.toChars(c, chars, length);
                at += c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            }
        }
        return length;
    }

    /** The code point of two to four bytes that begins here, in its shortest form. */
    private static int codePointAt(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        if (first < 0xC2 || first > 0xF4 || at + more >= bytes.length) {
            return BAD;
        }
        int c = first & 0x3F >> more;
        for (int i = 1; i <= more; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return BAD;
            }
            c = c << 6 | bytes[at + i] & 0x3F;
        }
        int least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
        boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c < least || isSurrogate || c > Character.MAX_CODE_POINT ? BAD : c;
    }
}

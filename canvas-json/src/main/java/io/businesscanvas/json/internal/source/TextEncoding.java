package io.businesscanvas.json.internal.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that a file may have; all but plain UTF-8 are known by the byte order mark. */
enum TextEncoding {
    // UTF-32 comes first: its mark for little endian begins with that of UTF-16.
    UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_8_WITH_MARK(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_8(StandardCharsets.UTF_8);

    private final Charset charset;
    private final int[] mark;

    TextEncoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** The encoding of a file that begins with these bytes. */
    static TextEncoding of(byte[] bytes) {
        for (TextEncoding encoding : values()) {
            if (encoding.marks(bytes)) {
                return encoding;
            }
        }
        return UTF_8;
    }

    private boolean marks(byte[] bytes) {
        for (int i = 0; i < mark.length; i++) {
            if (i == bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the first surrogate is, which the JDK lets pass in UTF-32; the number of bytes if there is none. */
    int firstSurrogate(byte[] bytes) {
        if (this != UTF_32LE && this != UTF_32BE) {
            return bytes.length;
        }
        ByteBuffer units =
                ByteBuffer.wrap(bytes).order(this == UTF_32LE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        for (int at = mark.length; at + Integer.BYTES <= bytes.length; at += Integer.BYTES) {
            int unit = units.getInt(at);
            if (unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE) {
                return at;
            }
        }
        return bytes.length;
    }

    Charset charset() {
        return charset;
    }

    int markLength() {
        return mark.length;
    }
}

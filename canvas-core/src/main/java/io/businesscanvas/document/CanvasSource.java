package io.businesscanvas.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The text and the name of a canvas file.
 *
 * <p>Lines end with {@code \n}, {@code \r\n} or {@code \r}. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class CanvasSource {
    private final String name;
    private final String text;
    private final Charset charset;
    private final boolean hasByteOrderMark;
    private volatile int[] lineStarts = {};

    private CanvasSource(String name, String text, Charset charset, boolean hasByteOrderMark) {
        this.name = name;
        this.text = text;
        this.charset = charset;
        this.hasByteOrderMark = hasByteOrderMark;
    }

    /**
     * Returns a source of this name, usually the path of the file, and this text without a byte order mark; in UTF-8.
     */
    public static CanvasSource of(String name, String text) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        return new CanvasSource(name, text, StandardCharsets.UTF_8, false);
    }

    /** Returns the same source of a file in this encoding, with or without a byte order mark before the text. */
    public CanvasSource encodedIn(Charset otherCharset, boolean otherHasByteOrderMark) {
        Objects.requireNonNull(otherCharset, "otherCharset");
        return new CanvasSource(name, text, otherCharset, otherHasByteOrderMark);
    }

    /** Returns a source of the same name and encoding with another text. */
    public CanvasSource withText(String otherText) {
        Objects.requireNonNull(otherText, "otherText");
        return new CanvasSource(name, otherText, charset, hasByteOrderMark);
    }

    /** Returns the name, usually the path of the file. */
    public String name() {
        return name;
    }

    /** Returns the whole text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** Returns the encoding of the file; UTF-8 unless it was read from bytes in another one. */
    public Charset charset() {
        return charset;
    }

    /** Returns whether the file has a byte order mark before its text. */
    public boolean hasByteOrderMark() {
        return hasByteOrderMark;
    }

    /**
     * Returns a span of the text, with its line and column.
     *
     * @throws IndexOutOfBoundsException if it is not within the text
     */
    public SourceSpan span(int offset, int length) {
        if (offset < 0 || length < 0 || offset > text.length() - length) {
            throw new IndexOutOfBoundsException(
                    "span must lie within 0 and " + text.length() + ", but was " + offset + " + " + length);
        }
        int line = lineIndexOf(offset);
        return new SourceSpan(offset, length, line + 1, offset - lineStarts()[line] + 1);
    }

    /** Returns the number of lines; at least 1. */
    public int lineCount() {
        return lineStarts().length;
    }

    /**
     * Returns a line without its line separator.
     *
     * @param line the number of the line, from 1
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String line(int line) {
        int[] starts = lineStarts();
        Objects.checkIndex(line - 1, starts.length);
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private int lineIndexOf(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            lineStarts = findLineStarts(text);
        }
        return lineStarts;
    }

    /** Searches for each of the two characters separately, which is faster than inspecting every character. */
    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        int lineFeed = text.indexOf('\n');
        int carriageReturn = text.indexOf('\r');
        while (lineFeed >= 0 || carriageReturn >= 0) {
            boolean isAlone = carriageReturn >= 0 && (lineFeed < 0 || carriageReturn < lineFeed - 1);
            int start = (isAlone ? carriageReturn : lineFeed) + 1;
            starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
            starts[count++] = start;
            lineFeed = isAlone ? lineFeed : text.indexOf('\n', start);
            carriageReturn = carriageReturn < 0 || carriageReturn >= start ? carriageReturn : text.indexOf('\r', start);
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}

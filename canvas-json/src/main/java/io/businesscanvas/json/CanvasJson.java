package io.businesscanvas.json;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.json.internal.CanvasEncoder;
import io.businesscanvas.json.internal.DocumentReader;
import io.businesscanvas.json.internal.FileReplacement;
import io.businesscanvas.json.internal.FormattedText;
import io.businesscanvas.json.internal.source.CanvasFormatter;
import io.businesscanvas.json.internal.source.Limits;
import io.businesscanvas.model.BusinessCanvas;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes canvas files.
 *
 * <pre>{@code
 * BusinessCanvas canvas = CanvasJson.standard().read(Path.of("acme.canvas.json"));
 * }</pre>
 *
 * <p>There are two ways to read. {@link #read} returns a canvas or throws one exception with all problems;
 * {@link #parse} never throws because of the content of a file, and returns the canvas as far as it could be read, with
 * its problems and the locations of its elements.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class CanvasJson {
    /**
     * The default limit of the size of a document, in bytes: 64 MiB. {@link Builder#maxDocumentBytes} sets another one.
     */
    public static final int MAX_DOCUMENT_BYTES = Limits.DEFAULT.documentBytes();

    private static final CanvasJson STANDARD = builder().build();

    private final Limits limits;
    private final boolean isCompact;

    private CanvasJson(Builder builder) {
        this.limits = builder.limits;
        this.isCompact = builder.isCompact;
    }

    /** Returns the reader and writer with the limits of the format and canonical output. */
    public static CanvasJson standard() {
        return STANDARD;
    }

    /** Returns a builder with the standard settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the canvas of a file.
     *
     * @throws CanvasFormatException if the file has errors; warnings do not matter
     * @throws IOException if the file cannot be read
     */
    public BusinessCanvas read(Path file) throws IOException {
        return canvasOf(parse(file));
    }

    /**
     * Returns the canvas of a stream, read to its end, without closing it; messages call it {@code <stream>}.
     *
     * @throws CanvasFormatException if the content has errors; warnings do not matter
     * @throws IOException if the stream cannot be read
     */
    public BusinessCanvas read(InputStream stream) throws IOException {
        return canvasOf(parse(stream));
    }

    /**
     * Returns the canvas in a string; messages call it {@code <text>}.
     *
     * @throws CanvasFormatException if the text has errors; warnings do not matter
     */
    public BusinessCanvas readText(String text) {
        return canvasOf(parseText(text));
    }

    /**
     * Reads a canvas and reports its problems. Never throws because of the text. A byte order mark at its beginning is
     * removed from the source of the document.
     */
    public CanvasDocument parse(CanvasSource source) {
        return DocumentReader.read(source, limits);
    }

    /**
     * Reads the bytes of a file and reports their problems; they are UTF-8 unless a byte order mark says otherwise.
     * Never throws because of the bytes.
     */
    public CanvasDocument parse(String name, byte[] bytes) {
        Objects.requireNonNull(name, "name");
        return DocumentReader.read(name, bytes, limits);
    }

    /**
     * Reads a file and reports its problems. Never throws because of its content.
     *
     * @throws IOException if the file cannot be read
     */
    public CanvasDocument parse(Path file) throws IOException {
        return DocumentReader.read(file, limits);
    }

    /**
     * Reads a stream to its end, without closing it, and reports its problems; messages call it {@code <stream>}. Never
     * throws because of its content.
     *
     * @throws IOException if the stream cannot be read
     */
    public CanvasDocument parse(InputStream stream) throws IOException {
        return DocumentReader.read("<stream>", stream, limits);
    }

    /**
     * Reads a canvas from a string and reports its problems; messages call it {@code <text>}. Never throws because of
     * the text.
     */
    public CanvasDocument parseText(String text) {
        return parse(CanvasSource.of("<text>", text));
    }

    /**
     * Writes a canvas to a file, in UTF-8. The file is replaced atomically: concurrent readers see the old content or
     * the new. Symbolic links are followed, permissions are kept.
     *
     * @throws IOException if the file cannot be written; its old content is kept
     */
    public void write(BusinessCanvas canvas, Path file) throws IOException {
        FileReplacement.write(file, writeText(canvas).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Appends a canvas to a target.
     *
     * @throws IOException if the target throws it
     */
    public void write(BusinessCanvas canvas, Appendable target) throws IOException {
        target.append(writeText(canvas));
    }

    /** Returns the text of a canvas in canonical form: equal canvases always give the same text. */
    public String writeText(BusinessCanvas canvas) {
        return CanvasEncoder.encode(canvas, isCompact);
    }

    /**
     * Writes a canvas to a stream, in UTF-8, without closing it.
     *
     * @throws IOException if the stream throws it
     */
    public void write(BusinessCanvas canvas, OutputStream stream) throws IOException {
        stream.write(writeText(canvas).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the formatted text of a canvas: with the whitespace of canonical output, and otherwise unchanged. Short
     * forms, absent ids, the order of entries and properties, and every value stay as they were written. All lines end
     * with the first line separator of the text.
     *
     * @throws CanvasFormatException if the text has errors; warnings do not matter
     */
    public String format(CanvasSource source) {
        return format(parse(source));
    }

    /**
     * Returns the formatted text of a canvas, like {@link #format(CanvasSource)}, without reading it again.
     *
     * @throws CanvasFormatException if the document has errors; warnings do not matter
     */
    public String format(CanvasDocument document) {
        canvasOf(document);
        return CanvasFormatter.format(document.source().text(), isCompact);
    }

    /**
     * Returns whether the file of a document is formatted: it is in UTF-8, and formatting would change nothing but line
     * separators.
     *
     * @throws CanvasFormatException if the document has errors; warnings do not matter
     */
    public boolean isFormatted(CanvasDocument document) {
        return new FormattedText(document.source(), format(document)).isSource();
    }

    /**
     * Formats a file, in UTF-8; a byte order mark is kept. A file that {@link #isFormatted is formatted} is not
     * touched; any other is replaced atomically, as by {@link #write(BusinessCanvas, Path)}.
     *
     * @throws CanvasFormatException if the file has errors; in that case it is left unchanged. Warnings do not matter
     * @throws IOException if the file cannot be read or written; its old content is kept
     */
    public void format(Path file) throws IOException {
        format(parse(file), file);
    }

    /**
     * Formats the file from which a document was read, like {@link #format(Path)}, without reading it again.
     *
     * @throws CanvasFormatException if the document has errors; in that case the file is left unchanged. Warnings do
     *     not matter
     * @throws IOException if the file cannot be written; its old content is kept
     */
    public void format(CanvasDocument document, Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        new FormattedText(document.source(), format(document)).write(file);
    }

    private static BusinessCanvas canvasOf(CanvasDocument document) {
        return document.canvas()
                .filter(canvas -> !document.hasErrors())
                .orElseThrow(() -> new CanvasFormatException(document));
    }

    /**
     * A builder of settings for reading and writing. A limit that is less than 1 is rejected with an
     * {@link IllegalArgumentException}. Not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private Limits limits = Limits.DEFAULT;
        private boolean isCompact;

        private Builder() {}

        /** Sets whether canvases are written without whitespace; by default they are indented. */
        public Builder compact(boolean isCompact) {
            this.isCompact = isCompact;
            return this;
        }

        /** Sets the maximum size of documents in bytes, 64 MiB by default; a text is measured as UTF-8. */
        public Builder maxDocumentBytes(int bytes) {
            limits = limits.withDocumentBytes(bytes);
            return this;
        }

        /**
         * Sets the maximum nesting of objects and lists, 64 by default; the canvas itself counts as the first level.
         *
         * @throws IllegalArgumentException if the limit is less than 1 or more than 1000, the maximum that the whole
         *     library supports
         */
        public Builder maxNesting(int nesting) {
            limits = limits.withNesting(nesting);
            return this;
        }

        /** Sets the maximum length of strings in UTF-16 code units, 1,048,576 by default. */
        public Builder maxTextLength(int length) {
            limits = limits.withTextLength(length);
            return this;
        }

        /** Sets the maximum number of digits of numbers, 64 by default. */
        public Builder maxNumberDigits(int digits) {
            limits = limits.withNumberDigits(digits);
            return this;
        }

        /** Sets the maximum number of entries of a canvas, 200,000 by default. */
        public Builder maxEntries(int entries) {
            limits = limits.withEntries(entries);
            return this;
        }

        /**
         * Sets the maximum number of problems reported for a document, 1000 by default; if there are more, one
         * additional problem says so.
         */
        public Builder maxProblems(int problems) {
            limits = limits.withProblems(problems);
            return this;
        }

        /** Returns the reader and writer with these settings. */
        public CanvasJson build() {
            return new CanvasJson(this);
        }
    }
}

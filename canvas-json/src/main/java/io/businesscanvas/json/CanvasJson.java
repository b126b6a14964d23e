package io.businesscanvas.json;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.json.internal.CanvasEncoder;
import io.businesscanvas.json.internal.CanvasFormatter;
import io.businesscanvas.json.internal.DocumentReader;
import io.businesscanvas.json.internal.FileReplacement;
import io.businesscanvas.json.internal.Limits;
import io.businesscanvas.model.BusinessCanvas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads and writes canvas files.
 *
 * <pre>{@code
 * BusinessCanvas canvas = CanvasJson.standard().read(Path.of("acme.canvas.json"));
 * }</pre>
 *
 * <p>Two ways lead in. {@link #read} gives a canvas or throws one exception that carries everything that is wrong; {@link
 * #parse} never throws for what a file holds, and gives the canvas as far as it could be read, with its problems and the
 * places of its parts.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class CanvasJson {
    /** The most bytes of a document, unless {@link Builder#maxDocumentBytes} says otherwise: 64 MiB. */
    public static final int MAX_DOCUMENT_BYTES = Limits.DEFAULT.documentBytes();

    private static final CanvasJson STANDARD = builder().build();

    private final Limits limits;
    private final boolean isCompact;

    private CanvasJson(Builder builder) {
        this.limits = builder.limits;
        this.isCompact = builder.isCompact;
    }

    /** Reads within the limits of the format, and writes canonically. */
    public static CanvasJson standard() {
        return STANDARD;
    }

    /** A builder that begins with the standard. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the canvas of a file.
     *
     * @throws CanvasFormatException if the file has errors; warnings are no hindrance
     * @throws IOException if the file cannot be read
     */
    public BusinessCanvas read(Path file) throws IOException {
        return canvasOf(parse(file));
    }

    /**
     * Reads the canvas of a stream to its end, without closing it; messages call it {@code <stream>}.
     *
     * @throws CanvasFormatException if what it holds has errors; warnings are no hindrance
     * @throws IOException if the stream cannot be read
     */
    public BusinessCanvas read(InputStream stream) throws IOException {
        return canvasOf(parse("<stream>", stream));
    }

    /**
     * Reads the canvas of a text; messages call it {@code <text>}.
     *
     * @throws CanvasFormatException if the text has errors; warnings are no hindrance
     */
    public BusinessCanvas readText(String text) {
        return canvasOf(parse(CanvasSource.of("<text>", text)));
    }

    /**
     * Reads a text, and tells all that is wrong with it. Never throws for what the text holds. A byte order mark at its
     * beginning is left out of the document's own source.
     */
    public CanvasDocument parse(CanvasSource source) {
        return DocumentReader.read(source, limits);
    }

    /**
     * Reads the bytes of a file of this name, and tells all that is wrong with them: UTF-8, or whatever the byte order mark
     * says. Never throws for what they hold.
     */
    public CanvasDocument parse(String name, byte[] bytes) {
        return DocumentReader.read(name, bytes, limits);
    }

    /**
     * Reads a file, and tells all that is wrong with it. Never throws for what the file holds.
     *
     * @throws IOException if the file cannot be read
     */
    public CanvasDocument parse(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return parse(file.toString(), stream);
        }
    }

    /**
     * Writes a canvas to a file, in UTF-8. The file is replaced at one stroke: whoever reads it meanwhile sees the old
     * content or the new. Symbolic links are followed, permissions kept.
     *
     * @throws IOException if the file cannot be written; its old content is then still there
     */
    public void write(BusinessCanvas canvas, Path file) throws IOException {
        FileReplacement.write(file, writeText(canvas).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Appends a canvas.
     *
     * @throws IOException if the target throws it
     */
    public void write(BusinessCanvas canvas, Appendable target) throws IOException {
        target.append(writeText(canvas));
    }

    /** The text of a canvas: canonical, so that the same canvas always gives the same text. */
    public String writeText(BusinessCanvas canvas) {
        return CanvasEncoder.encode(canvas, isCompact);
    }

    /**
     * Lays out the text of a canvas as it would be written, and changes nothing else: short forms, absent ids, the order of
     * entries and properties and every value stay as they are written.
     *
     * @throws CanvasFormatException if the text has errors; warnings are no hindrance
     */
    public String format(CanvasSource source) {
        CanvasDocument document = parse(source);
        canvasOf(document);
        return CanvasFormatter.format(document.source().text(), limits, isCompact);
    }

    /**
     * Lays out a file as {@link #format(CanvasSource)} lays out a text, in UTF-8. Where that changes it, the file is
     * replaced at one stroke, as by {@link #write(BusinessCanvas, Path)}; else it is not touched.
     *
     * @throws CanvasFormatException if the file has errors, which leaves it as it is; warnings are no hindrance
     * @throws IOException if the file cannot be read or written; its old content is then still there
     */
    public void format(Path file) throws IOException {
        CanvasDocument document = parse(file);
        byte[] formatted = format(document.source()).getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(formatted, Files.readAllBytes(file))) {
            FileReplacement.write(file, formatted);
        }
    }

    private CanvasDocument parse(String name, InputStream stream) throws IOException {
        int most = limits.documentBytes();
        byte[] bytes = stream.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
        return parse(name, bytes);
    }

    private static BusinessCanvas canvasOf(CanvasDocument document) {
        if (document.hasErrors()) {
            throw new CanvasFormatException(document);
        }
        return document.canvas().orElseThrow(() -> new CanvasFormatException(document));
    }

    /**
     * Collects how files are read and written; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private static final int MOST_NESTING = 1000;

        private Limits limits = Limits.DEFAULT;
        private boolean isCompact;

        private Builder() {}

        /** Writes without any white space, instead of in lines. */
        public Builder compact(boolean isCompact) {
            this.isCompact = isCompact;
            return this;
        }

        /**
         * Reads documents of at most so many bytes, instead of 64 MiB; a text is measured as UTF-8.
         *
         * @throws IllegalArgumentException if the limit is less than 1
         */
        public Builder maxDocumentBytes(int bytes) {
            limits = limits.withDocumentBytes(positive("maxDocumentBytes", bytes));
            return this;
        }

        /**
         * Reads objects and lists at most so deep within each other, instead of 64; the canvas itself is the first.
         *
         * @throws IllegalArgumentException if the limit is less than 1 or more than 1000, which is as deep as all of the
         *     library goes
         */
        public Builder maxNesting(int nesting) {
            if (nesting > MOST_NESTING) {
                throw new IllegalArgumentException("maxNesting must be at most 1000, but was " + nesting);
            }
            limits = limits.withNesting(positive("maxNesting", nesting));
            return this;
        }

        /**
         * Reads texts of at most so many UTF-16 units, instead of 1 Mi.
         *
         * @throws IllegalArgumentException if the limit is less than 1
         */
        public Builder maxTextLength(int length) {
            limits = limits.withTextLength(positive("maxTextLength", length));
            return this;
        }

        /**
         * Reads numbers of at most so many digits, instead of 64.
         *
         * @throws IllegalArgumentException if the limit is less than 1
         */
        public Builder maxNumberDigits(int digits) {
            limits = limits.withNumberDigits(positive("maxNumberDigits", digits));
            return this;
        }

        /**
         * Reads at most so many entries of a canvas, instead of 200 000.
         *
         * @throws IllegalArgumentException if the limit is less than 1
         */
        public Builder maxEntries(int entries) {
            limits = limits.withEntries(positive("maxEntries", entries));
            return this;
        }

        /**
         * Tells at most so many problems of a document, instead of 1000; one more says that there are more.
         *
         * @throws IllegalArgumentException if the limit is less than 1
         */
        public Builder maxProblems(int problems) {
            limits = limits.withProblems(positive("maxProblems", problems));
            return this;
        }

        /** What was collected, as something to read and write with. */
        public CanvasJson build() {
            return new CanvasJson(this);
        }

        private static int positive(String argument, int value) {
            if (value < 1) {
                throw new IllegalArgumentException(argument + " must be at least 1, but was " + value);
            }
            return value;
        }
    }
}

package io.businesscanvas.json;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.json.internal.CanvasDecoder;
import io.businesscanvas.json.internal.DecodedBytes;
import io.businesscanvas.json.internal.Limits;
import io.businesscanvas.model.BusinessCanvas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
    private static final CanvasJson STANDARD = builder().build();

    private final Limits limits;

    private CanvasJson(Builder builder) {
        this.limits = builder.limits;
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

    /** Reads a text, and tells all that is wrong with it. Never throws for what the text holds. */
    public CanvasDocument parse(CanvasSource source) {
        return CanvasDecoder.decode(source, limits);
    }

    /**
     * Reads the bytes of a file of this name, and tells all that is wrong with them: UTF-8, or whatever the byte order mark
     * says. Never throws for what they hold.
     */
    public CanvasDocument parse(String name, byte[] bytes) {
        return DecodedBytes.decode(name, bytes, limits);
    }

    /**
     * Reads a file, and tells all that is wrong with it. Never throws for what the file holds.
     *
     * @throws IOException if the file cannot be read
     */
    public CanvasDocument parse(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return parse(file.toString(), stream);
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
        private Limits limits = Limits.DEFAULT;

        private Builder() {}

        /** What was collected, as something to read and write with. */
        public CanvasJson build() {
            return new CanvasJson(this);
        }
    }
}

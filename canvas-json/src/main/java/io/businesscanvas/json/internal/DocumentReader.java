package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.json.internal.source.BrokenJson;
import io.businesscanvas.json.internal.source.Limits;
import io.businesscanvas.json.internal.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads documents from texts, bytes, streams and files. */
public final class DocumentReader {
    private DocumentReader() {}

    /** Returns the document in this text; never fails, whatever the content. */
    public static CanvasDocument read(CanvasSource source, Limits limits) {
        return read(SourceText.of(source, limits), limits);
    }

    /** Returns the document in these bytes; never fails, whatever the content. */
    public static CanvasDocument read(String name, byte[] bytes, Limits limits) {
        return read(SourceText.of(name, bytes, limits), limits);
    }

    /** Reads a stream to its end, but no more than the limit allows, without closing it. */
    public static CanvasDocument read(String name, InputStream stream, Limits limits) throws IOException {
        int most = limits.documentBytes();
        return read(name, stream.readNBytes(most == Integer.MAX_VALUE ? most : most + 1), limits);
    }

    /** Reads a file; never throws because of its content. */
    public static CanvasDocument read(Path file, Limits limits) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(file.toString(), stream, limits);
        }
    }

    private static CanvasDocument read(SourceText text, Limits limits) {
        return text.broken()
                .map(broken -> unread(text.source(), broken))
                .orElseGet(() -> CanvasDecoder.decode(text.source(), limits));
    }

    private static CanvasDocument unread(CanvasSource source, BrokenJson broken) {
        Problems problems = new Problems(source, 1);
        problems.add(broken);
        return CanvasDocument.unreadable(source, problems.inOrder());
    }
}

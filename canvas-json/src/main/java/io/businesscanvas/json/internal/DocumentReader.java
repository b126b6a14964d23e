package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.json.internal.source.BrokenJson;
import io.businesscanvas.json.internal.source.Limits;
import io.businesscanvas.json.internal.source.SourceText;

/** Reads documents, from bytes or text. */
public final class DocumentReader {
    private DocumentReader() {}

    /** Returns what this text holds; never fails, whatever it is. */
    public static CanvasDocument read(CanvasSource source, Limits limits) {
        return read(SourceText.of(source, limits), limits);
    }

    /** Returns what these bytes hold; never fails, whatever they are. */
    public static CanvasDocument read(String name, byte[] bytes, Limits limits) {
        return read(SourceText.of(name, bytes, limits), limits);
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

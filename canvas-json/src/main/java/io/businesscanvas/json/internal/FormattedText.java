package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.json.internal.source.CanvasFormatter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A text after formatting.
 *
 * @param source the text before
 * @param text the formatted text
 */
public record FormattedText(CanvasSource source, String text) {
    /** Returns whether formatting changes nothing but line separators, and the source is in UTF-8. */
    public boolean isSource() {
        return source.charset().equals(StandardCharsets.UTF_8) && CanvasFormatter.areSameLines(source.text(), text);
    }

    /** Replaces the file of the source, with its byte order mark, unless it is formatted. */
    public void write(Path file) throws IOException {
        if (!isSource()) {
            FileReplacement.write(file, text, StandardCharsets.UTF_8, source.hasByteOrderMark());
        }
    }
}

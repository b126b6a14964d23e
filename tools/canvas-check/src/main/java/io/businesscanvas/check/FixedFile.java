package io.businesscanvas.check;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.internal.text.Require;
import io.businesscanvas.json.JsonEdits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file whose text is changed by fixes; nothing is written until {@link #write} is called.
 *
 * @param path its absolute path
 * @param before the text as it was read; its name is the path relative to the working folder
 * @param text the fixed text
 * @param count the number of fixes
 * @since 0.1
 */
public record FixedFile(Path path, CanvasSource before, String text, int count) {
    /** Checks that nothing is null. */
    public FixedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(text, "text");
        Require.notNegative("count", count);
    }

    /** Returns the path of the file, relative to the working folder, with {@code /}. */
    public String name() {
        return before.name();
    }

    /**
     * Writes the fixed text, in the encoding of the file. The file is replaced atomically.
     *
     * @throws UnwritableFileException if the file cannot be written; its old content is kept
     */
    public void write() throws UnwritableFileException {
        try {
            JsonEdits.write(before.withText(text), path);
        } catch (IOException e) {
            throw new UnwritableFileException(Path.of(name()), e);
        }
    }
}

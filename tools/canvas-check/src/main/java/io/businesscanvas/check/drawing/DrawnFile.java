package io.businesscanvas.check.drawing;

import io.businesscanvas.check.UnwritableFileException;
import io.businesscanvas.json.internal.FileReplacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to which a canvas is drawn.
 *
 * @param path the file
 * @param form the form of the drawing
 * @since 0.1
 */
public record DrawnFile(Path path, DrawingForm form) {
    /** Checks that nothing is null. */
    public DrawnFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(form, "form");
    }

    /**
     * Returns whether the file can hold a drawing of this form: its name has an extension of the form, or it has no
     * extension and does not exist yet, or it is a device or a pipe. Files of another kind are not overwritten.
     */
    public boolean isFitting() {
        String name = String.valueOf(path.getFileName());
        boolean isNew = name.lastIndexOf('.') <= 0 && Files.notExists(path);
        boolean isDevice = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        return form.isNameOf(name) || isNew || isDevice;
    }

    /**
     * Writes the file in UTF-8, atomically.
     *
     * @throws UnwritableFileException if that is not possible; the old content is then still there
     */
    public void write(CharSequence text) throws UnwritableFileException {
        byte[] bytes = Objects.requireNonNull(text, "text").toString().getBytes(StandardCharsets.UTF_8);
        try {
            FileReplacement.write(path, bytes);
        } catch (IOException e) {
            throw new UnwritableFileException(path, e);
        }
    }
}

package io.businesscanvas.check.drawing;

import io.businesscanvas.check.UnwritableFileException;
import java.nio.file.Path;

/**
 * Receives the results of a drawing.
 *
 * @since 0.1
 */
public interface DrawingSink {
    /** A file was written. */
    void written(Path file);

    /** A file could not be written; the drawing goes on with the others. */
    void failed(UnwritableFileException failure);
}

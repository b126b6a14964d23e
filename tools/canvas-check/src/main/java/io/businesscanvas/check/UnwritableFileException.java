package io.businesscanvas.check;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a file cannot be written: a report, a baseline or a drawing. The cause is the failure of the system.
 *
 * @since 0.1
 */
public final class UnwritableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final @Nullable String reason;

    /** Creates the exception for a file, as the user named it. */
    public UnwritableFileException(Path file, IOException cause) {
        super(file + ": " + cause.getMessage(), cause);
        this.file = file.toString();
        this.reason = cause instanceof FileSystemException at ? at.getReason() : cause.getMessage();
    }

    /** Returns the file, as the user named it. */
    public Path file() {
        return Path.of(file);
    }

    /** Returns the reason in the words of the system; empty if it gives none. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}

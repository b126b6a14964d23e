package io.businesscanvas.check.report;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file of a report cannot be written; the cause is what the system said.
 *
 * @since 0.1
 */
public final class UnwritableReportException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final @Nullable String reason;

    UnwritableReportException(Path file, IOException cause) {
        super(file + ": " + cause.getMessage(), cause);
        this.file = file.toString();
        this.reason = cause instanceof FileSystemException at ? at.getReason() : cause.getMessage();
    }

    /** The file, as it was given. */
    public Path file() {
        return Path.of(file);
    }

    /** Why, in words of the system; empty where it has none, such as for a folder that is not there. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}

package io.businesscanvas.check;

import io.businesscanvas.labels.Message;
import io.businesscanvas.labels.TextBundle;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ResourceBundle;

/**
 * Why a file could not be opened or read, in words for people.
 *
 * @since 0.1
 */
public final class FileFailure {
    private static final TextBundle TEXTS =
            TextBundle.of("check", locale -> ResourceBundle.getBundle("io.businesscanvas.check.check", locale));

    private FileFailure() {}

    /** The reason behind this exception. */
    public static Message reasonOf(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return TEXTS.message("missing");
        }
        return TEXTS.message(failure instanceof AccessDeniedException ? "denied" : "unreadable");
    }

    /** The reason behind this exception, which came while this file was read. */
    public static Message reasonOf(Path file, IOException failure) {
        if (!Files.isSymbolicLink(file)) {
            return Files.isDirectory(file) ? TEXTS.message("folder") : reasonOf(failure);
        }
        return failure instanceof NoSuchFileException
                ? TEXTS.message("link.broken")
                : failure instanceof AccessDeniedException ? reasonOf(failure) : TEXTS.message("link.loop");
    }
}

package io.businesscanvas.check;

import io.businesscanvas.labels.Message;
import io.businesscanvas.labels.TextBundle;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
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
}

package io.businesscanvas.check;

import io.businesscanvas.check.internal.FileNames;
import io.businesscanvas.labels.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Messages that state why a file could not be opened or read.
 *
 * @since 0.1
 */
public final class FileFailure {
    private FileFailure() {}

    /** Returns the reason of an exception. */
    public static Message reasonOf(IOException failure) {
        Objects.requireNonNull(failure, "failure");
        if (failure instanceof NoSuchFileException missing) {
            return reasonOfMissing(String.valueOf(missing.getFile()));
        }
        return CheckMessages.say(failure instanceof AccessDeniedException ? "denied" : "unreadable");
    }

    /** Returns the reason of an exception that was thrown while this file was read. */
    public static Message reasonOf(Path file, IOException failure) {
        Objects.requireNonNull(failure, "failure");
        if (!Files.isSymbolicLink(file)) {
            boolean isFolder = Files.isDirectory(file) && !(failure instanceof NoSuchFileException);
            return isFolder ? reasonOfFolder(failure) : reasonOf(failure);
        }
        return failure instanceof NoSuchFileException
                ? CheckMessages.say("link.broken")
                : failure instanceof AccessDeniedException ? reasonOf(failure) : CheckMessages.say("link.loop");
    }

    /** A name that is no path is usually one in an encoding that Java does not expect. */
    private static Message reasonOfMissing(String name) {
        if (isPath(name)) {
            return CheckMessages.say("missing");
        }
        return FileNames.areUtf8() || name.indexOf('\0') >= 0
                ? CheckMessages.say("impossible")
                : CheckMessages.say("impossible.encoding", FileNames.encoding());
    }

    private static boolean isPath(String name) {
        try {
            return !Path.of(name).toString().isEmpty() || name.isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Message reasonOfFolder(IOException failure) {
        return CheckMessages.say(failure instanceof AccessDeniedException ? "folder.denied" : "folder");
    }
}

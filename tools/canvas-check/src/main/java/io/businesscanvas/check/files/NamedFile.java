package io.businesscanvas.check.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file, and the name under which it is reported.
 *
 * @param name its path, relative to the working folder, with {@code /}
 * @param path its absolute path; for a text from elsewhere, the path it would have
 * @param content its content
 * @since 0.1
 */
public record NamedFile(String name, Path path, Content content) {
    /** Checks that nothing is null. */
    public NamedFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(content, "content");
    }

    /** Returns a file, with its name relative to the working folder. */
    public static NamedFile of(Path workingFolder, Path file) {
        Objects.requireNonNull(file, "file");
        Path path = workingFolder.resolve(file).toAbsolutePath().normalize();
        return new NamedFile(nameOf(workingFolder, path), path, () -> Files.newInputStream(path));
    }

    /** Returns a text from elsewhere that is treated as a file of this name. */
    public static NamedFile of(Path workingFolder, String name, byte[] content) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        Path path = workingFolder.resolve(name).toAbsolutePath().normalize();
        return new NamedFile(name, path, () -> new ByteArrayInputStream(content));
    }

    /** A file with a name that is impossible on this machine. */
    static NamedFile impossible(Path workingFolder, String name) {
        return new NamedFile(name, workingFolder, () -> {
            throw new NoSuchFileException(name);
        });
    }

    /** A folder that could not be read, for this reason: its content cannot be opened either. */
    static NamedFile closed(Path workingFolder, Path folder, IOException reason) {
        return new NamedFile(nameOf(workingFolder, folder), folder, () -> {
            throw reason;
        });
    }

    /**
     * Returns the path from a folder to a file, with {@code /}; the absolute path if there is no relative one,
     * {@code .} for the folder itself.
     */
    public static String nameOf(Path folder, Path file) {
        Path from = folder.toAbsolutePath().normalize();
        boolean isReachable = from.getRoot().equals(file.getRoot());
        String name = PathText.of(isReachable ? from.relativize(file) : file);
        return name.isEmpty() ? "." : name;
    }

    /**
     * The content of a file.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Content {
        /**
         * Opens the content; each call returns a new stream.
         *
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }
}

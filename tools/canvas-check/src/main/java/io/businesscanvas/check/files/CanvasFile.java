package io.businesscanvas.check.files;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file to be checked.
 *
 * @param name how people know it: its path from the working folder, with {@code /}
 * @param path where it lies, absolute; for a text that comes from elsewhere, where it would lie
 * @param content what it holds
 * @since 0.1
 */
public record CanvasFile(String name, Path path, Content content) {
    /** A file, as it is seen from the working folder. */
    public static CanvasFile of(Path workingFolder, Path file) {
        Path path = workingFolder.resolve(file).toAbsolutePath().normalize();
        return new CanvasFile(nameOf(workingFolder, path), path, () -> Files.newInputStream(path));
    }

    /** A text that was read from elsewhere and counts as a file of this name. */
    public static CanvasFile of(Path workingFolder, String name, byte[] content) {
        Path path = workingFolder.resolve(name).toAbsolutePath().normalize();
        return new CanvasFile(name, path, () -> new ByteArrayInputStream(content));
    }

    /** A file whose name no file of this machine can have. */
    static CanvasFile impossible(Path workingFolder, String name) {
        return new CanvasFile(name, workingFolder, () -> {
            throw new NoSuchFileException(name);
        });
    }

    /** A folder into which one could not look, for this reason: what it holds cannot be opened either. */
    static CanvasFile closed(Path workingFolder, Path folder, IOException reason) {
        return new CanvasFile(nameOf(workingFolder, folder), folder, () -> {
            throw reason;
        });
    }

    /** The path from a folder to a file, with {@code /}; the whole path where there is no way, {@code .} to itself. */
    public static String nameOf(Path folder, Path file) {
        Path from = folder.toAbsolutePath().normalize();
        boolean isReachable = from.getRoot().equals(file.getRoot());
        String name = (isReachable ? from.relativize(file) : file).toString().replace(File.separatorChar, '/');
        return name.isEmpty() ? "." : name;
    }

    /**
     * What a file holds.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Content {
        /**
         * Opens it anew.
         *
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }
}

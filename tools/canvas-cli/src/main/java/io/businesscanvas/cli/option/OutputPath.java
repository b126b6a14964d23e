package io.businesscanvas.cli.option;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where to write to.
 *
 * @param path the file or folder
 * @param isFolder whether it can only be a folder
 */
public record OutputPath(Path path, boolean isFolder) {
    /** Returns the path of this text; with a slash at its end, or if it is one, it is a folder. */
    public static OutputPath of(String text, Path path) {
        boolean hasSlash = text.endsWith("/") || text.endsWith(File.separator);
        return new OutputPath(path, hasSlash || Files.isDirectory(path));
    }
}

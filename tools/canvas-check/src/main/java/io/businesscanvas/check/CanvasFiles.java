package io.businesscanvas.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The canvas files below a folder: those named {@code *.canvas.json}, in the order of their paths.
 *
 * <p>Hidden folders are left out, and links to folders are not followed, so that no loop can arise.
 *
 * @since 0.1
 */
public final class CanvasFiles {
    private static final String ENDING = ".canvas.json";

    private CanvasFiles() {}

    /**
     * All canvas files below this folder.
     *
     * @throws IOException if a folder cannot be read
     */
    public static List<Path> below(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                boolean isLeftOut =
                        !each.equals(folder) && each.getFileName().toString().startsWith(".");
                return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getFileName().toString().endsWith(ENDING) && !Files.isDirectory(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return List.copyOf(found);
    }
}

package io.businesscanvas.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things stand in the source tree. */
public final class House {
    private House() {}

    /** The folder that holds the whole project. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static List<Path> publishedModules() {
        return Stream.of(
                        "canvas-core",
                        "canvas-generator",
                        "canvas-json",
                        "canvas-jackson",
                        "canvas-render-text",
                        "canvas-render-web",
                        "canvas-test",
                        "tools/canvas-check")
                .map(root()::resolve)
                .toList();
    }

    /** Returns the text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String packageOf(Path module, Path source) {
        Path folder = module.resolve("src/main/java").relativize(source).getParent();
        return folder == null ? "" : folder.toString().replace('/', '.').replace('\\', '.');
    }
}

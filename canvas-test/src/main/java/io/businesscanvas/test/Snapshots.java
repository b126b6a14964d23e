package io.businesscanvas.test;

import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.render.text.MarkdownRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Files that show what canvases were when somebody last looked.
 *
 * @param folder where they are
 * @param update whether they are to be written
 * @param isCi whether this is a build that must not write
 */
record Snapshots(Path folder, boolean update, boolean isCi) {
    private static final String UPDATE = "canvas.snapshots.update";
    private static final Map<String, Function<BusinessCanvas, String>> FORMATS = Map.of(
            "txt", GridRenderer.standard()::render,
            "md", MarkdownRenderer.standard()::render,
            "json", CanvasJson.standard()::writeText);

    static Snapshots ofEnvironment() {
        String ci = Optional.ofNullable(System.getenv("CI")).orElse("");
        return new Snapshots(
                Path.of("src/test/snapshots"), Boolean.getBoolean(UPDATE), !ci.isEmpty() && !ci.equals("false"));
    }

    /** Compares or writes; returns what is wrong, if anything is. */
    Optional<String> problem(String name, BusinessCanvas canvas) {
        String shown = format(name).apply(canvas);
        Path file = folder.resolve(name);
        try {
            if (update && isCi) {
                return Optional.of("Snapshots are not updated in CI: remove -D" + UPDATE + ".");
            }
            if (update || !isCi && Files.notExists(file)) {
                write(file, shown);
                return Optional.empty();
            }
            return Files.exists(file)
                    ? TextDifference.between(Files.readString(file), shown)
                            .map(difference -> "Expected what " + file + " shows. " + difference
                                    + "\nIf the change is right, run the test with -D" + UPDATE + "=true.")
                    : Optional.of(
                            "The snapshot " + file
                                    + " does not exist, and is not written in CI: run the test on your machine and commit the file.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<BusinessCanvas, String> format(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        Function<BusinessCanvas, String> format = FORMATS.get(extension);
        if (format == null) {
            throw new IllegalArgumentException("name must end with .txt, .md or .json, but was \"" + name + "\"");
        }
        return format;
    }

    private static void write(Path file, String text) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }
}

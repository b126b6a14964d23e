package io.businesscanvas.check.drawing;

import io.businesscanvas.check.UnwritableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The folder of a drawing: gives out names, and writes files. */
final class DrawingFolder {
    /** The name of the page that leads to the others. */
    static final String INDEX = "index";

    private final Path folder;
    private final DrawingForm form;
    private final DrawingSink sink;
    private final Set<String> taken = new HashSet<>(Set.of(INDEX));

    DrawingFolder(Path folder, DrawingForm form, DrawingSink sink) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.form = Objects.requireNonNull(form, "form");
        this.sink = Objects.requireNonNull(sink, "sink");
    }

    /** A file in the folder for this name, with the extension of the form; numbered if the name is taken. */
    String fileFor(String name) {
        String free = Objects.requireNonNull(name, "name");
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "-" + number;
        }
        return withExtension(free);
    }

    String indexFile() {
        return withExtension(INDEX);
    }

    /** Writes a file in the folder; empty if that failed. */
    Optional<Path> write(String file, CharSequence text) {
        Path path = folder.resolve(file);
        try {
            createFolderOf(path);
            new DrawnFile(path, form).write(text);
        } catch (UnwritableFileException e) {
            sink.failed(e);
            return Optional.empty();
        }
        sink.written(path);
        return Optional.of(path);
    }

    private String withExtension(String name) {
        return name + "." + form.extensions().get(0);
    }

    private static void createFolderOf(Path file) throws UnwritableFileException {
        Path parent = file.toAbsolutePath().getParent();
        try {
            if (parent != null && !Files.isDirectory(parent)) {
                Files.createDirectories(parent);
            }
        } catch (IOException e) {
            throw new UnwritableFileException(file, e);
        }
    }
}

package io.businesscanvas.maven;

import io.businesscanvas.check.files.PathPattern;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a project.
 *
 * @param path the folder
 * @param output where the build writes to
 * @param modules the modules, relative to the folder; each is a folder or a POM
 * @param root the folder in which the build was started
 */
record ProjectFolder(Path path, Optional<Path> output, List<String> modules, Path root) {
    boolean hasModules() {
        return !modules.isEmpty();
    }

    /**
     * What is in the folder and does not belong to the project: its modules, which are checked themselves, and output.
     */
    List<PathPattern> foreign() {
        return Stream.concat(modules.stream().map(this::folderOf), output.stream())
                .map(path::relativize)
                .filter(inside -> !inside.startsWith("..") && !inside.toString().isEmpty())
                .map(inside -> PathPattern.of("/" + slashed(inside) + "/"))
                .toList();
    }

    /** A file of this folder as seen from the folder in which the build was started. */
    String shown(String name) {
        Path file = path.resolve(name).normalize();
        return slashed(file.startsWith(root) ? root.relativize(file) : file);
    }

    private Path folderOf(String module) {
        Path folder = path.resolve(module).normalize();
        return module.endsWith(".xml") ? Optional.ofNullable(folder.getParent()).orElse(folder) : folder;
    }

    private static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}

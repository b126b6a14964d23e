package io.businesscanvas.check.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Walks through a folder in the order of names. Hidden folders are passed by, and links to folders are not followed, so
 * that no loop can arise; nor are pipes and devices files to be read. Links that lead nowhere are given, to be told of.
 *
 * @param enters which folders are entered
 * @param files is given every file
 * @param failures is given every folder that cannot be read, and why
 */
record FolderWalk(Predicate<Path> enters, Consumer<Path> files, BiConsumer<Path, IOException> failures) {
    void through(Path folder) {
        for (Path child : children(folder)) {
            Kind kind = Kind.of(child);
            if (kind == Kind.FILE) {
                files.accept(child);
            } else if (kind == Kind.FOLDER && !child.getFileName().toString().startsWith(".") && enters.test(child)) {
                through(child);
            }
        }
    }

    private List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (IOException e) {
            failures.accept(folder, e);
        } catch (DirectoryIteratorException e) {
            failures.accept(folder, e.getCause());
        }
        children.sort(Comparator.comparing(Path::toString));
        return children;
    }

    private enum Kind {
        FILE,
        FOLDER,
        /** A link to a folder, a pipe, a device. */
        OTHER;

        /** What cannot be looked at, a broken link included, counts as a file: opening it tells why. */
        static Kind of(Path path) {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isDirectory()) {
                    return FOLDER;
                }
                return attributes.isRegularFile() || attributes.isSymbolicLink() && leadsToFile(path) ? FILE : OTHER;
            } catch (IOException e) {
                return FILE;
            }
        }

        private static boolean leadsToFile(Path link) {
            return Files.isRegularFile(link) || !Files.exists(link);
        }
    }
}

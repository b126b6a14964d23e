package io.businesscanvas.check.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Walks through a folder in the order of names. It skips hidden folders, links to folders (so it cannot loop), pipes
 * and devices.
 *
 * @param enters which folders are entered
 * @param files is given every file
 * @param links is given every link without a file, and why it has none
 * @param failures is given every folder that cannot be read, and why
 */
record FolderWalk(
        Predicate<Path> enters,
        Consumer<Path> files,
        BiConsumer<Path, SkipReason> links,
        BiConsumer<Path, IOException> failures) {
    void through(Path folder) {
        for (Path child : children(folder)) {
            Kind kind = Kind.of(child);
            if (kind == Kind.FILE) {
                files.accept(child);
            } else if (kind == Kind.FOLDER && !child.getFileName().toString().startsWith(".") && enters.test(child)) {
                through(child);
            } else if (kind == Kind.LINK_WITHOUT_FILE) {
                links.accept(child, isLoop(child) ? SkipReason.LINK_LOOP : SkipReason.BROKEN_LINK);
            }
        }
    }

    private static boolean isLoop(Path link) {
        try {
            Files.readAttributes(link, BasicFileAttributes.class);
            return false;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true;
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
        children.sort(Comparator.comparing(PathText::of));
        return children;
    }

    private enum Kind {
        FILE,
        FOLDER,
        LINK_WITHOUT_FILE,
        /** A link to a folder, a pipe, a device. */
        OTHER;

        /** A file whose attributes cannot be read counts as a file: opening it fails with the reason. */
        static Kind of(Path path) {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isDirectory()) {
                    return FOLDER;
                }
                if (attributes.isSymbolicLink() && !Files.exists(path)) {
                    return LINK_WITHOUT_FILE;
                }
                return Files.isRegularFile(path) ? FILE : OTHER;
            } catch (IOException e) {
                return FILE;
            }
        }
    }
}

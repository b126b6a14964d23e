package io.businesscanvas.check.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                if (!child.getFileName().toString().startsWith(".") && enters.test(child)) {
                    through(child);
                }
            } else if (Files.isRegularFile(child) || !Files.exists(child)) {
                files.accept(child);
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
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        return children;
    }
}

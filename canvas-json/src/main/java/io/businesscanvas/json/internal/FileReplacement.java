package io.businesscanvas.json.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Replaces a file atomically: concurrent readers see the old content or the new, never a part. Symbolic links are
 * followed, and permissions are kept.
 */
public final class FileReplacement {
    private static final int MOST_LINKS = 40;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileReplacement() {}

    /**
     * Gives the file this text, in an encoding and with a byte order mark or without.
     *
     * @throws IOException if that cannot be done; the old content is then still there
     */
    public static void write(Path file, String text, Charset charset, boolean hasMark) throws IOException {
        write(file, (hasMark ? BYTE_ORDER_MARK + text : text).getBytes(charset));
    }

    /**
     * Gives the file this content.
     *
     * @throws IOException if that cannot be done; the old content is then still there
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = behindLinks(file.toAbsolutePath());
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a pipe is written to, not replaced. The system rejects a directory.
            Files.write(target, content);
            return;
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        if (Files.notExists(target.resolveSibling(""))) {
            throw new NoSuchFileException(file.toString());
        }
        Path temporary = temporaryBeside(target);
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(target, temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path behindLinks(Path file) throws IOException {
        Path target = file;
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static Path temporaryBeside(Path target) {
        String random = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);
        return target.resolveSibling("." + target.getFileName() + "." + random + ".tmp");
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

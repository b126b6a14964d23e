package io.businesscanvas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The archive of loaded classes with which the launcher starts Java. */
final class ClassArchive {
    /** Names the archive; set by the launcher. */
    private static final String PROPERTY = "canvas.archive";

    private ClassArchive() {}

    /**
     * Deletes the archive if this Java was given one and could not use it, so that the launcher makes it again.
     *
     * <p>Java says nothing of an archive that was made by another Java: every start would just be slow.
     */
    static void discardIfUnused() {
        String archive = System.getProperty(PROPERTY);
        if (archive == null || System.getProperty("java.vm.info", "").contains("sharing")) {
            return;
        }
        try {
            Files.deleteIfExists(Path.of(archive));
        } catch (IOException e) {
            // Somebody else's folder: the next start is slow, too.
        }
    }
}

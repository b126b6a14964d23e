package io.businesscanvas.cli;

import io.businesscanvas.check.FileFailure;
import io.businesscanvas.check.files.CanvasFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** Says why a file could not be read or written. */
final class Failures {
    private Failures() {}

    static String told(Path workingFolder, IOException failure, Locale locale) {
        String reason = FileFailure.reasonOf(failure).in(locale);
        return failure instanceof FileSystemException at && at.getFile() != null
                ? CanvasFile.of(workingFolder, Path.of(at.getFile())).name() + ": " + reason
                : reason;
    }
}

package io.businesscanvas.cli.console;

import io.businesscanvas.check.FileFailure;
import io.businesscanvas.check.UnwritableFileException;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.internal.FileNames;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Says why a file could not be read or written. */
public final class Failures {
    private Failures() {}

    public static String message(Path workingFolder, IOException failure, Locale locale) {
        if (failure instanceof UnwritableFileException report) {
            return report.file().toString().replace(File.separatorChar, '/') + ": " + message(report, locale);
        }
        if (failure instanceof FileSystemException at && at.getFile() != null) {
            Path file = Path.of(at.getFile());
            return NamedFile.of(workingFolder, file).name() + ": "
                    + FileFailure.reasonOf(file, failure).in(locale);
        }
        return CliMessages.say(locale, "io", String.valueOf(failure.getMessage()));
    }

    /** Returns why this cannot be a path; usually Java does not know the encoding of the system's file names. */
    public static String invalidPath(String path, Locale locale) {
        return FileNames.areUtf8() || path.indexOf('\0') >= 0
                ? CliMessages.say(locale, "value.path", path)
                : CliMessages.say(locale, "value.path.encoding", path, FileNames.encoding());
    }

    private static String message(UnwritableFileException report, Locale locale) {
        if (report.getCause() instanceof AccessDeniedException) {
            return CliMessages.say(locale, "unwritable.denied");
        }
        if (report.getCause() instanceof NoSuchFileException) {
            return CliMessages.say(locale, "unwritable.no-folder");
        }
        return report.reason()
                .map(reason -> CliMessages.say(locale, "unwritable.why", reason))
                .orElseGet(() -> CliMessages.say(locale, "unwritable"));
    }
}

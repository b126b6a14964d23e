package io.businesscanvas.cli;

import io.businesscanvas.check.FileFailure;
import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.report.UnwritableReportException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** Says why a file could not be read or written. */
final class Failures {
    private Failures() {}

    static String told(Path workingFolder, IOException failure, Locale locale) {
        if (failure instanceof UnwritableReportException report) {
            return CanvasFile.of(workingFolder, report.file()).name() + ": " + told(report, locale);
        }
        if (failure instanceof FileSystemException at && at.getFile() != null) {
            Path file = Path.of(at.getFile());
            return CanvasFile.of(workingFolder, file).name() + ": "
                    + FileFailure.reasonOf(file, failure).in(locale);
        }
        return CliMessages.say(locale, "io", String.valueOf(failure.getMessage()));
    }

    private static String told(UnwritableReportException report, Locale locale) {
        if (report.getCause() instanceof AccessDeniedException) {
            return CliMessages.say(locale, "unwritable.denied");
        }
        return report.reason()
                .map(reason -> CliMessages.say(locale, "unwritable.why", reason))
                .orElseGet(() -> CliMessages.say(locale, "unwritable"));
    }
}

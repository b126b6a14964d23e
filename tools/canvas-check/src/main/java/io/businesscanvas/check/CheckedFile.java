package io.businesscanvas.check;

import io.businesscanvas.labels.Message;
import io.businesscanvas.validation.ValidationReport;
import java.util.Optional;

/**
 * What became of one file: a report, or the reason why it could not be read at all.
 *
 * @param name the path of the file as people see it, relative to the working folder, with {@code /}
 * @param report what was found; empty if the file could not be opened or read
 * @param failure why the file could not be opened or read
 * @since 0.1
 */
public record CheckedFile(String name, Optional<ValidationReport> report, Optional<Message> failure) {
    static CheckedFile of(String name, ValidationReport report) {
        return new CheckedFile(name, Optional.of(report), Optional.empty());
    }

    static CheckedFile failed(String name, Message failure) {
        return new CheckedFile(name, Optional.empty(), Optional.of(failure));
    }
}

package io.businesscanvas.check;

import java.io.IOException;
import java.util.Objects;

/**
 * Receives the results of a check, one file at a time in a stable order, so that no result has to be kept.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ResultSink {
    /**
     * Receives the problems of a policy file or a baseline, before the canvases to which it applies: a report with
     * located problems, or the reason why it could not be opened or read. Does nothing unless overridden.
     *
     * @throws IOException if the output cannot be written
     */
    default void addConfiguration(CheckedFile file) throws IOException {
        Objects.requireNonNull(file, "file");
    }

    /**
     * Receives the result of the next canvas file.
     *
     * @throws IOException if the output cannot be written
     */
    void add(CheckedFile file) throws IOException;

    /**
     * Receives the totals, after all files. Does nothing unless overridden.
     *
     * @throws IOException if the output cannot be written
     */
    default void end(CheckTotals totals) throws IOException {
        Objects.requireNonNull(totals, "totals");
    }
}

package io.businesscanvas.check;

import io.businesscanvas.labels.Message;
import java.io.IOException;
import java.util.Objects;

/**
 * Receives the files that fixes change, one at a time, in the order of the selection.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface FixSink {
    /**
     * Receives the next file.
     *
     * @throws IOException if the file or an output cannot be written
     */
    void add(FixedFile file) throws IOException;

    /** Receives the reason why a file could not be opened or read. Does nothing unless overridden. */
    default void addFailure(String name, Message reason) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }
}

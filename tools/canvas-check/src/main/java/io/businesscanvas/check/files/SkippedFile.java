package io.businesscanvas.check.files;

import java.util.Objects;

/**
 * A file or folder that was found and not selected.
 *
 * @param name its path, relative to the working folder, with {@code /}
 * @param argument the argument by which it was found
 * @param reason why it was not selected
 * @since 0.1
 */
public record SkippedFile(String name, String argument, SkipReason reason) {
    /** Checks that nothing is null. */
    public SkippedFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(argument, "argument");
        Objects.requireNonNull(reason, "reason");
    }
}

package io.businesscanvas.check.files;

import java.util.List;
import java.util.Objects;

/**
 * The files that a selection selects.
 *
 * @param files the files, each once, in the order of the arguments, those of a folder in the order of their names;
 *     folders that could not be read are among them, and opening such a folder fails with the reason
 * @param unmatched the arguments that matched nothing
 * @param skipped what was found and not selected
 * @since 0.1
 */
public record SelectedFiles(List<NamedFile> files, List<String> unmatched, List<SkippedFile> skipped) {
    /** Copies the lists. */
    public SelectedFiles {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(unmatched, "unmatched");
        Objects.requireNonNull(skipped, "skipped");
        files = List.copyOf(files);
        unmatched = List.copyOf(unmatched);
        skipped = List.copyOf(skipped);
    }
}

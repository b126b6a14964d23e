package io.businesscanvas.check.files;

import java.util.List;

/**
 * The files that are to be checked.
 *
 * @param files the files, each once, in the order in which they were asked for, those of a folder in the order of names;
 *     folders that could not be looked into are among them, and opening such a one tells why
 * @param unmatched what was asked for and matched nothing
 * @since 0.1
 */
public record SelectedFiles(List<CanvasFile> files, List<String> unmatched) {
    /** Takes copies of the lists. */
    public SelectedFiles {
        files = List.copyOf(files);
        unmatched = List.copyOf(unmatched);
    }
}

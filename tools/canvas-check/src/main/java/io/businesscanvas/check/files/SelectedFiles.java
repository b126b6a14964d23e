package io.businesscanvas.check.files;

import java.io.IOException;
import java.util.List;

/**
 * The files that are to be checked.
 *
 * @param files the files, each once, in the order in which they were asked for, those of a folder in the order of names
 * @param unreadable folders that could not be looked into
 * @param unmatched what was asked for and matched nothing
 * @since 0.1
 */
public record SelectedFiles(List<CanvasFile> files, List<UnreadableFolder> unreadable, List<String> unmatched) {
    /** Takes copies of the lists. */
    public SelectedFiles {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * A folder that could not be looked into.
     *
     * @param name how people know it
     * @param reason why
     * @since 0.1
     */
    public record UnreadableFolder(String name, IOException reason) {}
}

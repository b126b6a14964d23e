package io.businesscanvas.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments with which git runs an external diff: path, old file, old hash, old mode, new file, new hash, new mode;
 * after a rename also the new path and what git says about it. For an unmerged path there is the path alone.
 *
 * @param path the path in the repository
 * @param before the file with the old content
 * @param after the file with the new content
 * @param newPath the new path, after a rename
 * @param isUnmerged whether the path is unmerged
 */
record GitDiff(String path, String before, String after, Optional<String> newPath, boolean isUnmerged) {
    private static final int USUAL = 7;
    private static final int RENAMED = 9;
    private static final int NEW_FILE = 4;
    private static final int NEW_PATH = 7;

    /** Git sets this variable for external diffs. */
    private static final String RUN_BY_GIT = "GIT_DIFF_PATH_TOTAL";

    /** Returns the arguments, if they are those of git. */
    static Optional<GitDiff> of(List<String> arguments, Map<String, String> environment) {
        int count = arguments.size();
        if (count == 1 && environment.containsKey(RUN_BY_GIT)) {
            return Optional.of(new GitDiff(arguments.get(0), "", "", Optional.empty(), true));
        }
        if (count != USUAL && count != RENAMED) {
            return Optional.empty();
        }
        Optional<String> newPath = count == RENAMED ? Optional.of(arguments.get(NEW_PATH)) : Optional.empty();
        return Optional.of(new GitDiff(arguments.get(0), arguments.get(1), arguments.get(NEW_FILE), newPath, false));
    }

    /** Returns whether git passes this file for one that does not exist. */
    static boolean isNothing(String file) {
        return file.equals("/dev/null") || file.equalsIgnoreCase("nul");
    }

    /** Returns the path, or both paths after a rename. */
    String title() {
        String title = newPath.filter(other -> !other.equals(path))
                .map(other -> path + " -> " + other)
                .orElse(path);
        return title.replaceAll("\\p{Cntrl}", "?");
    }
}

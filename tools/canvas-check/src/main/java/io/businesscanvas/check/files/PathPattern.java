package io.businesscanvas.check.files;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of files and folders with the syntax of {@code .gitignore}: {@code old/**}, {@code *.draft.canvas.json},
 * {@code /archive/}.
 *
 * <p>A pattern without {@code /}, except at its end, matches names at any depth; other patterns match paths relative to
 * the folder of the pattern. A pattern that matches a folder matches everything in it. Immutable and safe to share
 * between threads.
 *
 * @since 0.1
 */
public final class PathPattern {
    private final String text;
    private final Pattern regex;
    private final boolean isNegated;
    private final boolean isForFolders;
    private final boolean isForNames;

    private PathPattern(String text, boolean hasBraces) {
        this.text = text;
        this.isNegated = text.startsWith("!");
        String positive = isNegated ? text.substring(1) : text;
        this.isForFolders = positive.endsWith("/");
        String path = isForFolders ? positive.substring(0, positive.length() - 1) : positive;
        String anchored = path.startsWith("/") ? path.substring(1) : path;
        this.isForNames = !path.contains("/");
        this.regex = Glob.compile(anchored, hasBraces);
    }

    /**
     * Returns a pattern; {@code {a,b}} lists alternatives.
     *
     * @throws IllegalArgumentException if it is blank or can match nothing
     */
    public static PathPattern of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "pattern must be one such as old/** or *.draft.canvas.json, but was \"" + text + "\""));
    }

    /** Returns a pattern; empty if {@link #of} would throw. */
    public static Optional<PathPattern> parse(String text) {
        return parse(text, true);
    }

    /** Reads a line of a {@code .gitignore}; empty for blank lines, comments and invalid patterns. */
    static Optional<PathPattern> ofGitIgnore(String line) {
        String pattern = line.endsWith("\\ ") ? line : line.stripTrailing();
        return pattern.startsWith("#") ? Optional.empty() : parse(pattern, false);
    }

    private static Optional<PathPattern> parse(String text, boolean hasBraces) {
        if (text.isBlank() || text.equals("!") || text.equals("/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PathPattern(text, hasBraces));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns whether the pattern matches a path or one of its parent folders; the path is relative, with {@code /}.
     */
    public boolean covers(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (matches(path.substring(0, slash), true)) {
                return true;
            }
        }
        return matches(path, false);
    }

    boolean matches(String path, boolean isFolder) {
        return (isFolder || !isForFolders)
                && regex.matcher(isForNames ? nameOf(path) : path).matches();
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether the pattern includes again what an earlier one excludes. */
    boolean isNegated() {
        return isNegated;
    }

    /** Returns the pattern as it was written. */
    @Override
    public String toString() {
        return text;
    }
}

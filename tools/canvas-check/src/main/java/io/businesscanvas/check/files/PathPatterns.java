package io.businesscanvas.check.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Exclusions relative to one folder. If several patterns match a file, the last one decides; a pattern that begins with
 * {@code !} includes the file again. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class PathPatterns {
    private final Path folder;
    private final List<PathPattern> patterns;

    private PathPatterns(Path folder, List<PathPattern> patterns) {
        this.folder = folder.toAbsolutePath().normalize();
        this.patterns = List.copyOf(patterns);
    }

    /** Returns patterns relative to this folder. */
    public static PathPatterns of(Path folder, List<PathPattern> patterns) {
        Objects.requireNonNull(patterns, "patterns");
        return new PathPatterns(folder, patterns);
    }

    /** Returns whether a file, or a folder between this folder and the file, is excluded. */
    public boolean isLeftOut(Path file) {
        return verdict(file, false) == Verdict.OUT || isBelowLeftOut(file.getParent());
    }

    private boolean isBelowLeftOut(@Nullable Path parent) {
        return parent != null
                && contains(parent)
                && (verdict(parent, true) == Verdict.OUT || isBelowLeftOut(parent.getParent()));
    }

    /** The result for this file or folder itself. */
    Verdict verdict(Path path, boolean isFolder) {
        if (patterns.isEmpty() || !contains(path)) {
            return Verdict.NONE;
        }
        String relative = PathText.of(folder.relativize(path));
        for (int i = patterns.size() - 1; i >= 0; i--) {
            if (patterns.get(i).matches(relative, isFolder)) {
                return patterns.get(i).isNegated() ? Verdict.IN : Verdict.OUT;
            }
        }
        return Verdict.NONE;
    }

    private boolean contains(Path path) {
        return path.startsWith(folder) && !path.equals(folder);
    }

    /** The result of matching patterns. */
    enum Verdict {
        /** Nothing. */
        NONE,
        /** It is included again. */
        IN,
        /** It is excluded. */
        OUT
    }
}

package io.businesscanvas.check.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left out, told from one folder. Of several patterns that mean the same file the last one decides, and one that
 * begins with {@code !} takes it back in. Immutable and safe to share between threads.
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

    /** Patterns that belong to this folder. */
    public static PathPatterns of(Path folder, List<PathPattern> patterns) {
        return new PathPatterns(folder, patterns);
    }

    /** Whether a file, or a folder on the way to it from here, is left out. */
    public boolean isLeftOut(Path file) {
        return verdict(file, false) == Verdict.OUT || isBelowLeftOut(file.getParent());
    }

    private boolean isBelowLeftOut(@Nullable Path parent) {
        return parent != null
                && contains(parent)
                && (verdict(parent, true) == Verdict.OUT || isBelowLeftOut(parent.getParent()));
    }

    /** What the patterns say of this file or folder alone. */
    Verdict verdict(Path path, boolean isFolder) {
        if (patterns.isEmpty() || !contains(path)) {
            return Verdict.NONE;
        }
        String relative = folder.relativize(path).toString().replace(File.separatorChar, '/');
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

    /** What patterns say. */
    enum Verdict {
        /** Nothing. */
        NONE,
        /** It is taken back in. */
        IN,
        /** It is left out. */
        OUT
    }
}

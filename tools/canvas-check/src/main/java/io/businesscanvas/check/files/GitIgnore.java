package io.businesscanvas.check.files;

import io.businesscanvas.check.files.PathPatterns.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code .gitignore} files of a repository; for each path, the nearest one with a matching pattern decides. */
final class GitIgnore {
    private final Map<Path, PathPatterns> byFolder = new HashMap<>();
    private final Map<Path, Boolean> roots = new HashMap<>();

    /** Whether a path itself is ignored, regardless of its parent folders. */
    boolean isIgnored(Path path, boolean isFolder) {
        for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
            Verdict verdict = patternsIn(folder).verdict(path, isFolder);
            if (verdict != Verdict.NONE || isRoot(folder)) {
                return verdict == Verdict.OUT;
            }
        }
        return false;
    }

    /** Whether a path or one of its parent folders within the repository is ignored. */
    boolean isIgnoredOnTheWay(Path file) {
        boolean isIgnored = isIgnored(file, false);
        Path folder = file.getParent();
        while (folder != null && !isIgnored && !isRoot(folder)) {
            isIgnored = isIgnored(folder, true);
            folder = folder.getParent();
        }
        return isIgnored;
    }

    private boolean isRoot(Path folder) {
        return roots.computeIfAbsent(folder, each -> Files.exists(each.resolve(".git")));
    }

    private PathPatterns patternsIn(Path folder) {
        return byFolder.computeIfAbsent(folder, GitIgnore::read);
    }

    private static PathPatterns read(Path folder) {
        List<PathPattern> patterns = List.of();
        Path file = folder.resolve(".gitignore");
        if (Files.isRegularFile(file)) {
            try {
                patterns = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(PathPattern::ofGitIgnore)
                        .flatMap(Optional::stream)
                        .toList();
            } catch (IOException e) {
                // git ignores nothing either if it cannot read the file
                return PathPatterns.of(folder, List.of());
            }
        }
        return PathPatterns.of(folder, patterns);
    }
}

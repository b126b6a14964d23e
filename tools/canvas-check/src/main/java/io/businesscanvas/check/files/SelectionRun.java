package io.businesscanvas.check.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One selection being made. */
final class SelectionRun {
    private static final String ENDING = ".canvas.json";
    private static final String JSON = ".json";

    private final FileSelection selection;
    private final GitIgnore gitIgnore = new GitIgnore();
    private final Map<Path, NamedFile> files = new LinkedHashMap<>();
    private final List<NamedFile> impossible = new ArrayList<>();
    private final List<String> unmatched = new ArrayList<>();
    private final Map<Path, SkippedFile> skipped = new LinkedHashMap<>();
    private String argument = "";
    private boolean hasMatched;

    SelectionRun(FileSelection selection) {
        this.selection = selection;
    }

    SelectedFiles selected() {
        List<NamedFile> all = new ArrayList<>(files.values());
        all.addAll(impossible);
        return new SelectedFiles(
                all,
                unmatched,
                skipped.entrySet().stream()
                        .filter(each -> !files.containsKey(each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /** Adds the files that a path or glob matches. */
    void add(String next) {
        argument = next;
        hasMatched = false;
        if (next.isEmpty()) {
            // Usually a variable of a shell that is not set, and not a request for the current folder.
            unmatched.add(next);
            return;
        }
        try {
            addPath(selection.workingFolder().resolve(argument).normalize());
        } catch (InvalidPathException e) {
            hasMatched = true;
            impossible.add(NamedFile.impossible(selection.workingFolder(), argument));
        }
        if (!hasMatched) {
            unmatched.add(argument);
        }
    }

    private void addPath(Path path) {
        if (Files.isDirectory(path)) {
            walk(path, SelectionRun::isCanvas);
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) || Glob.firstSpecial(argument) < 0) {
            hasMatched = true;
            Optional<SkipReason> reason = selection.forcesExclusion() ? exclusionOnTheWay(path) : Optional.empty();
            reason.ifPresentOrElse(each -> skip(path, each), () -> put(path));
        } else {
            expand(argument);
        }
    }

    Optional<SkipReason> exclusionOnTheWay(Path file) {
        return selection
                .exclusionOf(file)
                .or(() -> gitIgnore.isIgnoredOnTheWay(file) ? Optional.of(SkipReason.GITIGNORE) : Optional.empty());
    }

    /** Adds the canvas files that a glob matches; an invalid glob matches nothing. */
    private void expand(String glob) {
        int slash = glob.lastIndexOf('/', Glob.firstSpecial(glob));
        Path base =
                selection.workingFolder().resolve(glob.substring(0, slash + 1)).normalize();
        Optional<Pattern> pattern = Glob.find(glob.substring(slash + 1));
        if (pattern.isPresent() && Files.isDirectory(base)) {
            Predicate<String> matches = pattern.get().asMatchPredicate();
            walk(base, file -> isCanvas(file) && matches.test(NamedFile.nameOf(base, file)));
        }
    }

    private void walk(Path folder, Predicate<Path> wanted) {
        new FolderWalk(this::enters, file -> consider(file, wanted), this::skipLink, (each, failure) -> {
                    hasMatched = true;
                    files.putIfAbsent(each, NamedFile.closed(selection.workingFolder(), each, failure));
                })
                .through(folder);
    }

    private boolean enters(Path folder) {
        boolean isIgnored = gitIgnore.isIgnored(folder, true);
        if (isIgnored) {
            skip(folder, SkipReason.GITIGNORE);
        }
        return !isIgnored;
    }

    private void consider(Path file, Predicate<Path> wanted) {
        if (!wanted.test(file)) {
            if (file.getFileName().toString().endsWith(JSON) && !isCanvas(file)) {
                skip(file, SkipReason.NAME);
            }
            return;
        }
        Optional<SkipReason> reason =
                gitIgnore.isIgnored(file, false) ? Optional.of(SkipReason.GITIGNORE) : selection.exclusionOf(file);
        reason.ifPresentOrElse(each -> skip(file, each), () -> put(file));
    }

    private void skipLink(Path link, SkipReason reason) {
        if (isCanvas(link)) {
            skip(link, reason);
        }
    }

    private void skip(Path path, SkipReason reason) {
        String name = NamedFile.nameOf(selection.workingFolder(), path);
        skipped.putIfAbsent(path, new SkippedFile(name, argument, reason));
    }

    private void put(Path file) {
        hasMatched = true;
        files.putIfAbsent(file, NamedFile.of(selection.workingFolder(), file));
    }

    private static boolean isCanvas(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }
}

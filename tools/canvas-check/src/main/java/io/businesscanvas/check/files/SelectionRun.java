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

    private final FileSelection selection;
    private final GitIgnore gitIgnore = new GitIgnore();
    private final Map<Path, CanvasFile> files = new LinkedHashMap<>();
    private final List<CanvasFile> impossible = new ArrayList<>();
    private final List<String> unmatched = new ArrayList<>();
    private boolean hasMatched;

    SelectionRun(FileSelection selection) {
        this.selection = selection;
    }

    SelectedFiles selected() {
        List<CanvasFile> all = new ArrayList<>(files.values());
        all.addAll(impossible);
        return new SelectedFiles(all, unmatched);
    }

    /** Adds what a path or glob means. */
    void add(String argument) {
        hasMatched = false;
        try {
            addPath(argument, selection.workingFolder().resolve(argument).normalize());
        } catch (InvalidPathException e) {
            hasMatched = true;
            impossible.add(CanvasFile.impossible(selection.workingFolder(), argument));
        }
        if (!hasMatched) {
            unmatched.add(argument);
        }
    }

    private void addPath(String argument, Path path) {
        if (Files.isDirectory(path)) {
            walk(path, SelectionRun::isCanvas);
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) || Glob.firstSpecial(argument) < 0) {
            hasMatched = true;
            if (!selection.forcesExclusion() || !isExcludedOnTheWay(path)) {
                put(path);
            }
        } else {
            expand(argument);
        }
    }

    boolean isExcludedOnTheWay(Path file) {
        return selection.isExcluded(file) || gitIgnore.isIgnoredOnTheWay(file);
    }

    /**
     * Of what a glob matches only canvas files are taken: a policy file beside them is none. A glob that means nothing
     * matches nothing.
     */
    private void expand(String glob) {
        int slash = glob.lastIndexOf('/', Glob.firstSpecial(glob));
        Path base =
                selection.workingFolder().resolve(glob.substring(0, slash + 1)).normalize();
        Optional<Pattern> pattern = Glob.find(glob.substring(slash + 1));
        if (pattern.isPresent() && Files.isDirectory(base)) {
            Predicate<String> matches = pattern.get().asMatchPredicate();
            walk(base, file -> isCanvas(file) && matches.test(CanvasFile.nameOf(base, file)));
        }
    }

    private void walk(Path folder, Predicate<Path> wanted) {
        new FolderWalk(
                        each -> !gitIgnore.isIgnored(each, true),
                        file -> {
                            boolean isTaken = wanted.test(file)
                                    && !gitIgnore.isIgnored(file, false)
                                    && !selection.isExcluded(file);
                            if (isTaken) {
                                put(file);
                            }
                        },
                        (each, failure) -> {
                            hasMatched = true;
                            files.putIfAbsent(each, CanvasFile.closed(selection.workingFolder(), each, failure));
                        })
                .through(folder);
    }

    private void put(Path file) {
        hasMatched = true;
        files.putIfAbsent(file, CanvasFile.of(selection.workingFolder(), file));
    }

    private static boolean isCanvas(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }
}

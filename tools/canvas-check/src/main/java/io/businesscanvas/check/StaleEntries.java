package io.businesscanvas.check;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.check.files.SkipReason;
import io.businesscanvas.check.files.SkippedFile;
import io.businesscanvas.check.internal.FileNames;
import io.businesscanvas.check.policy.BaselineFile;
import io.businesscanvas.policy.Baseline;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Baseline entries of files that were not checked and should have been: the file does not exist, or it is in a folder
 * that was searched and not excluded by an option of this run.
 *
 * @param files the names of the files, as the baseline has them
 * @param count the number of their findings
 * @param isKnown whether there was a baseline at all
 */
record StaleEntries(Set<String> files, int count, boolean isKnown) {
    static StaleEntries in(
            Collection<BaselineFile> baselines, CheckSession session, SelectedFiles selected, List<String> arguments) {
        List<Path> checked = selected.files().stream().map(NamedFile::path).toList();
        Set<Path> excluded = selected.skipped().stream()
                .filter(skipped -> skipped.reason() == SkipReason.EXCLUDED)
                .map(SkippedFile::name)
                .map(session.workingFolder()::resolve)
                .collect(Collectors.toSet());
        List<Path> folders = folders(session, arguments);
        Set<String> files = new HashSet<>();
        int count = 0;
        for (BaselineFile baseline : baselines) {
            Set<String> known = checked.stream().map(baseline::nameOf).collect(Collectors.toSet());
            for (Map.Entry<Baseline.Key, Integer> entry :
                    baseline.baseline().counts().entrySet()) {
                String name = entry.getKey().file();
                Path file = resolve(baseline.path().resolveSibling(""), name);
                boolean isCovered =
                        file != null && folders.stream().anyMatch(file::startsWith) && !excluded.contains(file);
                boolean isGone = file == null ? FileNames.areUtf8() : !Files.exists(file);
                if (!known.contains(name) && (isGone || isCovered)) {
                    files.add(name);
                    count += entry.getValue();
                }
            }
        }
        return new StaleEntries(files, count, !baselines.isEmpty());
    }

    boolean contains(String file) {
        return files.contains(file);
    }

    private static List<Path> folders(CheckSession session, List<String> arguments) {
        return arguments.stream()
                .map(argument -> resolve(session.workingFolder(), argument))
                .filter(Objects::nonNull)
                .filter(Files::isDirectory)
                .toList();
    }

    private static @Nullable Path resolve(Path folder, String name) {
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }
}

package io.businesscanvas.check;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.policy.BaselineFile;
import io.businesscanvas.check.policy.FoundPolicy;
import io.businesscanvas.json.BaselineJson;
import io.businesscanvas.labels.Message;
import io.businesscanvas.policy.Baseline;
import io.businesscanvas.policy.BaselineDocument;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The baselines of a check: read before it, compared with results, and rewritten after it. Results may come from
 * threads.
 */
final class SessionBaselines implements BiFunction<NamedFile, CheckedFile, CheckedFile> {
    private final CheckSession session;
    private final Map<Path, FoundPolicy> policies = new HashMap<>();
    private final Map<Path, BaselineFile> read = new LinkedHashMap<>();
    private final Map<Path, IOException> unreadable = new HashMap<>();
    private final List<CheckedFile> problems = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private final Map<String, List<Baseline.Key>> recorded = new ConcurrentHashMap<>();

    private SessionBaselines(CheckSession session) {
        this.session = session;
    }

    static SessionBaselines read(CheckSession session, List<FoundPolicy> policies) throws UnwritableFileException {
        SessionBaselines baselines = new SessionBaselines(session);
        if (session.baselineToWrite().isPresent()) {
            Path file = session.baselineToWrite().get();
            if (Files.isDirectory(baselines.absolute(file))) {
                throw new UnwritableFileException(
                        file, new FileSystemException(file.toString(), null, "Is a directory"));
            }
            if (Files.exists(baselines.absolute(file), LinkOption.NOFOLLOW_LINKS)) {
                baselines.read(file);
            } else {
                baselines.read.put(baselines.absolute(file), BaselineFile.empty(baselines.absolute(file)));
            }
        } else if (session.baseline().isPresent()) {
            baselines.read(session.baseline().get());
        } else {
            policies.forEach(policy -> policy.baseline().ifPresent(file -> baselines.readIfPresent(policy, file)));
        }
        return baselines;
    }

    private void readIfPresent(FoundPolicy policy, Path file) {
        policies.put(policy.path(), policy);
        if (read.containsKey(file) || unreadable.containsKey(file)) {
            return;
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            read(file);
        } else {
            read.put(file, BaselineFile.empty(file));
            notes.add(CheckMessages.say("baseline.missing", nameOf(file)));
        }
    }

    private void read(Path file) {
        Path path = absolute(file);
        try {
            BaselineDocument document = BaselineFile.parse(nameOf(path), path);
            read.put(path, new BaselineFile(path, document.baseline()));
            if (!document.problems().isEmpty()) {
                problems.add(CheckedFile.of(
                        nameOf(path), ValidationReport.ofProblems(document.source(), document.problems())));
            }
        } catch (IOException e) {
            unreadable.put(path, e);
            problems.add(CheckedFile.failed(nameOf(path), FileFailure.reasonOf(path, e)));
        }
    }

    private Path absolute(Path file) {
        return session.workingFolder().resolve(file).normalize();
    }

    private String nameOf(Path file) {
        return NamedFile.nameOf(session.workingFolder(), absolute(file));
    }

    /** Returns the problems of baselines, and why some could not be read. */
    List<CheckedFile> problems() {
        return problems;
    }

    List<Message> notes() {
        return notes;
    }

    Collection<BaselineFile> used() {
        return read.values();
    }

    boolean isUnreadableFor(NamedFile file) {
        return pathFor(file).map(unreadable::containsKey).orElse(false);
    }

    @Override
    public CheckedFile apply(NamedFile file, CheckedFile checked) {
        Optional<BaselineFile> baseline = pathFor(file).map(read::get);
        if (baseline.isEmpty()) {
            return checked;
        }
        String name = baseline.get().nameOf(file.path());
        if (session.baselineToWrite().isEmpty()) {
            return checked.without(baseline.get().baseline(), name);
        }
        List<Baseline.Key> keys =
                checked.report().map(report -> Baseline.keys(report, name)).orElse(List.of());
        recorded.put(name, keys);
        return checked.without(Baseline.of(counts(List.of(keys))), name);
    }

    private Optional<Path> pathFor(NamedFile file) {
        Optional<Path> given = session.baselineToWrite().or(session::baseline).map(this::absolute);
        return given.or(() -> policies.values().stream()
                .filter(policy -> file.path().startsWith(policy.folder()))
                .max((one, other) ->
                        one.folder().getNameCount() - other.folder().getNameCount())
                .flatMap(FoundPolicy::baseline));
    }

    /** Writes the baseline, if the session is set to write one, without stale entries; returns a note about it. */
    Optional<Message> write(StaleEntries stale) throws IOException {
        if (session.baselineToWrite().isEmpty()) {
            return Optional.empty();
        }
        Path file = session.baselineToWrite().get();
        BaselineFile old = read.get(absolute(file));
        if (old == null) {
            return Optional.empty();
        }
        Map<Baseline.Key, Integer> all = new HashMap<>(old.baseline().counts());
        all.keySet().removeIf(key -> recorded.containsKey(key.file()) || stale.contains(key.file()));
        all.putAll(counts(recorded.values()));
        try {
            BaselineJson.write(Baseline.of(all), absolute(file));
        } catch (IOException e) {
            throw new UnwritableFileException(file, e);
        }
        int count = all.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(CheckMessages.say("baseline.written", nameOf(file), count));
    }

    private static Map<Baseline.Key, Integer> counts(Collection<List<Baseline.Key>> keys) {
        Map<Baseline.Key, Integer> counts = new HashMap<>();
        keys.forEach(list -> list.forEach(key -> counts.merge(key, 1, Integer::sum)));
        return counts;
    }
}

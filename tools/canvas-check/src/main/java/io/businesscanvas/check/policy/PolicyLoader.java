package io.businesscanvas.check.policy;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.document.Finding;
import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.json.PolicyJson;
import io.businesscanvas.labels.Message;
import io.businesscanvas.policy.PolicyDocument;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a policy file and those that it extends. */
final class PolicyLoader {
    private final Path workingFolder;
    private final List<PolicyPart> parts = new ArrayList<>();
    private final List<ValidationReport> problems = new ArrayList<>();
    private final Set<Path> done = new HashSet<>();
    private final Deque<Path> open = new ArrayDeque<>();

    private PolicyLoader(Path workingFolder) {
        this.workingFolder = workingFolder;
    }

    static FoundPolicy load(Path workingFolder, Path policy) {
        PolicyLoader loader = new PolicyLoader(workingFolder);
        String name = NamedFile.of(workingFolder, policy).name();
        try {
            loader.read(name, policy);
            return new FoundPolicy(name, policy, loader.parts, loader.problems, Optional.empty());
        } catch (IOException e) {
            return new FoundPolicy(name, policy, List.of(), List.of(), Optional.of(e));
        }
    }

    /** Bases come first, each once: a file overrides what it extends. */
    private void read(String name, Path path) throws IOException {
        PolicyDocument document = PolicyJson.parse(name, NamedBytes.of(path));
        PolicyPart part = new PolicyPart(name, path, document);
        List<Finding> found = PolicyProblems.in(document);
        PolicyProblems.ofBaseline(part).ifPresent(found::add);
        open.push(path);
        for (String base : part.settings().bases()) {
            readBase(part, base).ifPresent(found::add);
        }
        open.pop();
        done.add(path);
        parts.add(part);
        if (!found.isEmpty()) {
            problems.add(ValidationReport.of(found).withSource(document.source()));
        }
    }

    private Optional<Finding> readBase(PolicyPart part, String base) {
        try {
            Path path = part.resolve(base);
            if (open.contains(path)) {
                return Optional.of(PolicyProblems.ofBase(part.document(), base, "cycle", Optional.empty()));
            }
            if (!done.contains(path)) {
                read(NamedFile.of(workingFolder, path).name(), path);
            }
            return Optional.empty();
        } catch (NoSuchFileException | InvalidPathException e) {
            return Optional.of(PolicyProblems.ofBase(part.document(), base, "missing", nearest(part, base)));
        } catch (IOException e) {
            return Optional.of(PolicyProblems.ofBase(part.document(), base, "unreadable", Optional.empty()));
        }
    }

    private static Optional<Message> nearest(PolicyPart part, String base) {
        int slash = base.lastIndexOf('/') + 1;
        String written = base.substring(slash);
        try (Stream<Path> files = Files.list(part.resolve(base).resolveSibling(""))) {
            List<String> names = files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(part.path()))
                    .filter(file ->
                            NearestWord.to(written, List.of(nameOf(file))).isPresent())
                    .filter(PolicyLoader::isPolicy)
                    .map(PolicyLoader::nameOf)
                    .toList();
            return NearestWord.to(written, names)
                    .map(name -> PolicyMessages.say("extends.missing.fix", base.substring(0, slash) + name));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isPolicy(Path file) {
        try {
            return nameOf(file).endsWith(".json")
                    && PolicyJson.parse(nameOf(file), NamedBytes.of(file))
                            .problems()
                            .isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}

package io.businesscanvas.check.policy;

import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.check.files.PathPatterns;
import io.businesscanvas.policy.FailOn;
import io.businesscanvas.policy.PolicyFile.FileOverride;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The policy file that applies to a folder, with the files that it extends, as far as they could be read. File patterns
 * are relative to the folder of the policy file, even those of a file that it extends. Immutable and safe to share
 * between threads.
 *
 * @since 0.1
 */
public final class FoundPolicy {
    private final String name;
    private final Path path;
    private final List<PolicyPart> parts;
    private final List<ValidationReport> problems;
    private final Optional<IOException> failure;
    private final PathPatterns excluded;
    private final List<Layer> layers = new ArrayList<>();
    private final Map<BitSet, List<PolicyLayer>> bySelection = new ConcurrentHashMap<>();

    FoundPolicy(
            String name,
            Path path,
            List<PolicyPart> parts,
            List<ValidationReport> problems,
            Optional<IOException> failure) {
        this.name = name;
        this.path = path;
        this.parts = List.copyOf(parts);
        this.problems = List.copyOf(problems);
        this.failure = failure;
        this.excluded = patterns(parts.stream()
                .flatMap(part -> part.settings().exclude().stream())
                .toList());
        parts.forEach(this::addLayers);
    }

    private void addLayers(PolicyPart part) {
        layers.add(new Layer(
                new PolicyLayer(
                        part.name(), part.settings().preset(), part.settings().rules()),
                Optional.empty()));
        for (FileOverride override : part.settings().overrides()) {
            String origin = part.name() + ", " + String.join(" ", override.files());
            layers.add(new Layer(
                    new PolicyLayer(origin, override.preset(), override.rules()),
                    Optional.of(patterns(override.files()))));
        }
    }

    /** Returns its path, relative to the working folder, with {@code /}. */
    public String name() {
        return name;
    }

    /** Returns its absolute path. */
    public Path path() {
        return path;
    }

    /** Returns the folder to which it applies. */
    public Path folder() {
        return path.resolveSibling("");
    }

    /** Returns the files that it extends, directly or not, then itself; empty if it could not be read. */
    public List<PolicyPart> parts() {
        return parts;
    }

    /** Returns the problems of the parts, one report for each part with problems. */
    public List<ValidationReport> problems() {
        return problems;
    }

    /** Returns why it could not be opened or read; empty if it could. */
    public Optional<IOException> failure() {
        return failure;
    }

    /** Returns the absolute path of its baseline; empty if it names none. */
    public Optional<Path> baseline() {
        return last(PolicyPart::baseline);
    }

    /** Returns the lowest severity that fails a check; empty if it does not set one. */
    public Optional<FailOn> failOn() {
        return last(part -> part.settings().failOn());
    }

    /** Returns the number of warnings above which a check fails; empty if it does not set one. */
    public OptionalInt maxWarnings() {
        return last(part -> Optional.of(part.settings().maxWarnings()).filter(OptionalInt::isPresent))
                .orElse(OptionalInt.empty());
    }

    boolean excludes(Path file) {
        return excluded.isLeftOut(file);
    }

    /** Returns the layers that apply to a file, the strongest last: the same list for files with the same layers. */
    List<PolicyLayer> layersFor(Path file) {
        BitSet selection = new BitSet();
        for (int i = 0; i < layers.size(); i++) {
            Optional<PathPatterns> files = layers.get(i).files();
            selection.set(i, files.isEmpty() || files.get().isLeftOut(file));
        }
        return bySelection.computeIfAbsent(
                selection,
                bits -> bits.stream().mapToObj(i -> layers.get(i).settings()).toList());
    }

    private <T> Optional<T> last(Function<PolicyPart, Optional<T>> setting) {
        Optional<T> found = Optional.empty();
        for (PolicyPart part : parts) {
            Optional<T> own = setting.apply(part);
            found = own.isPresent() ? own : found;
        }
        return found;
    }

    private PathPatterns patterns(List<String> texts) {
        return PathPatterns.of(
                folder(),
                texts.stream().map(PathPattern::parse).flatMap(Optional::stream).toList());
    }

    /**
     * Settings, and the files to which they apply.
     *
     * @param settings the settings
     * @param files the files; empty for all
     */
    private record Layer(PolicyLayer settings, Optional<PathPatterns> files) {}
}

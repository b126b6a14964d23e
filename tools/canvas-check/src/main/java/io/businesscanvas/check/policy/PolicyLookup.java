package io.businesscanvas.check.policy;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds the policy file of each canvas file: the nearest {@code canvas-policy.json} in its folder or a folder above, up
 * to the folder with {@code .git} or the root. Files are read once. Safe to share between threads.
 *
 * @since 0.1
 */
public final class PolicyLookup {
    /** The name of policy files. */
    public static final String FILE_NAME = "canvas-policy.json";

    private final Path workingFolder;
    private final Optional<PolicyLayer> strongest;
    private final Map<Path, Optional<FoundPolicy>> byFolder = new ConcurrentHashMap<>();
    private final Map<Path, FoundPolicy> read = new ConcurrentHashMap<>();
    private final Map<List<PolicyLayer>, EffectivePolicy> effective = new IdentityHashMap<>();

    private PolicyLookup(Path workingFolder, Optional<PolicyLayer> strongest) {
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
        this.strongest = strongest;
    }

    /** Returns a lookup that names policy files relative to this folder. */
    public static PolicyLookup from(Path workingFolder) {
        return new PolicyLookup(workingFolder, Optional.empty());
    }

    /** Returns the lookup with a layer that overrides all policy files, such as the options of a command. */
    public PolicyLookup overriddenBy(PolicyLayer layer) {
        Objects.requireNonNull(layer, "layer");
        return new PolicyLookup(workingFolder, Optional.of(layer));
    }

    /** Returns the policy file that applies to a file with this absolute path; empty if there is none. */
    public Optional<FoundPolicy> find(Path file) {
        Path folder = file.getParent();
        return folder == null ? Optional.empty() : byFolder.computeIfAbsent(folder, this::search);
    }

    /** Returns whether the policy file of a file excludes it. */
    public boolean excludes(Path file) {
        return find(file).map(found -> found.excludes(file)).orElse(false);
    }

    /** Returns the policy of a file: the same object for files to which the same settings apply. */
    public EffectivePolicy policyOf(Path file) {
        List<PolicyLayer> layers =
                find(file).map(found -> found.layersFor(file)).orElse(List.of());
        synchronized (effective) {
            return effective.computeIfAbsent(layers, this::merge);
        }
    }

    private EffectivePolicy merge(List<PolicyLayer> layers) {
        return EffectivePolicy.of(
                Stream.concat(layers.stream(), strongest.stream()).toList());
    }

    /** Returns the policy files found so far, ordered by name. */
    public List<FoundPolicy> found() {
        return read.values().stream()
                .sorted(Comparator.comparing(FoundPolicy::name))
                .toList();
    }

    private Optional<FoundPolicy> search(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path policy = folder.resolve(FILE_NAME);
            if (Files.exists(policy, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(read.computeIfAbsent(policy, each -> PolicyLoader.load(workingFolder, each)));
            }
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

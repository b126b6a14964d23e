package io.businesscanvas.check.policy;

import io.businesscanvas.check.files.CanvasFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the policy file of each canvas file: the nearest {@code canvas-policy.json} upwards, up to the folder that holds
 * {@code .git} or the root. Only that one counts. What was found is remembered. Safe to share between threads.
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

    private PolicyLookup(Path workingFolder, Optional<PolicyLayer> strongest) {
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
        this.strongest = strongest;
    }

    /** A lookup that tells paths from this folder. */
    public static PolicyLookup from(Path workingFolder) {
        return new PolicyLookup(workingFolder, Optional.empty());
    }

    /** The same with something that wins over all files, such as what the command line says. */
    public PolicyLookup overriddenBy(PolicyLayer layer) {
        return new PolicyLookup(workingFolder, Optional.of(layer));
    }

    /**
     * The policy file that counts for a file, by its absolute path; empty if there is none.
     *
     * @throws UncheckedIOException if there is one and it cannot be read
     */
    public Optional<FoundPolicy> find(Path file) {
        Path folder = file.getParent();
        return folder == null ? Optional.empty() : byFolder.computeIfAbsent(folder, this::search);
    }

    /** Whether the policy file of a file leaves it out. */
    public boolean excludes(Path file) {
        return find(file).map(found -> found.excludes(file)).orElse(false);
    }

    /** What applies to a file. */
    public EffectivePolicy policyOf(Path file) {
        List<PolicyLayer> layers =
                new ArrayList<>(find(file).map(found -> found.layersFor(file)).orElse(List.of()));
        strongest.ifPresent(layers::add);
        return EffectivePolicy.of(layers);
    }

    /** The policy files that were found so far, by name. */
    public List<FoundPolicy> found() {
        return read.values().stream()
                .sorted(Comparator.comparing(FoundPolicy::name))
                .toList();
    }

    private Optional<FoundPolicy> search(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path policy = folder.resolve(FILE_NAME);
            if (Files.exists(policy, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(read.computeIfAbsent(policy, this::read));
            }
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private FoundPolicy read(Path policy) {
        try {
            return FoundPolicy.read(CanvasFile.of(workingFolder, policy).name(), policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

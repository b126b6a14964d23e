package io.businesscanvas.check.policy;

import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.check.files.PathPatterns;
import io.businesscanvas.json.PolicyDocument;
import io.businesscanvas.json.PolicyFile.FileOverride;
import io.businesscanvas.json.PolicyJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A policy file that was found, and read as far as it can be.
 *
 * @param name how people know it
 * @param path where it lies
 * @param document what it says
 * @since 0.1
 */
public record FoundPolicy(String name, Path path, PolicyDocument document) {
    static FoundPolicy read(String name, Path path) throws IOException {
        return new FoundPolicy(name, path, PolicyJson.parse(name, NamedBytes.of(path)));
    }

    /** The folder for which it speaks. */
    public Path folder() {
        return path.resolveSibling("");
    }

    /** Where its baseline should be; empty if it names none. */
    public Optional<Path> baseline() {
        return document.policy().baseline().map(file -> folder().resolve(file).normalize());
    }

    boolean excludes(Path file) {
        return isMeant(file, document.policy().exclude());
    }

    /** What it says of this file, the strongest last. */
    List<PolicyLayer> layersFor(Path file) {
        List<PolicyLayer> layers = new ArrayList<>();
        layers.add(new PolicyLayer(
                name, document.policy().preset(), document.policy().rules()));
        for (FileOverride override : document.policy().overrides()) {
            if (isMeant(file, override.files())) {
                String origin = name + ", " + String.join(" ", override.files());
                layers.add(new PolicyLayer(origin, override.preset(), override.rules()));
            }
        }
        return layers;
    }

    private boolean isMeant(Path file, List<String> patterns) {
        List<PathPattern> understood = patterns.stream()
                .map(PathPattern::parse)
                .flatMap(Optional::stream)
                .toList();
        return PathPatterns.of(folder(), understood).isLeftOut(file);
    }
}

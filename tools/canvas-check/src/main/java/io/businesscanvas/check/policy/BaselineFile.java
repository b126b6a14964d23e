package io.businesscanvas.check.policy;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.json.BaselineJson;
import io.businesscanvas.policy.Baseline;
import io.businesscanvas.policy.BaselineDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A baseline and its file. Files in it are relative to its folder, so that it does not depend on where a check is
 * started.
 *
 * @param path its path
 * @param baseline the baseline
 * @since 0.1
 */
public record BaselineFile(Path path, Baseline baseline) {
    /** Checks that nothing is null. */
    public BaselineFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(baseline, "baseline");
    }

    /** Returns an empty baseline for a file that does not exist yet. */
    public static BaselineFile empty(Path path) {
        return new BaselineFile(path.toAbsolutePath().normalize(), Baseline.empty());
    }

    /**
     * Reads a baseline.
     *
     * @param name its name in messages
     * @throws IOException if it cannot be read
     */
    public static BaselineDocument parse(String name, Path path) throws IOException {
        Objects.requireNonNull(name, "name");
        return BaselineJson.parse(name, NamedBytes.of(path));
    }

    /** Returns the name of a file in this baseline. */
    public String nameOf(Path file) {
        return NamedFile.nameOf(path.resolveSibling("").toAbsolutePath(), file);
    }
}

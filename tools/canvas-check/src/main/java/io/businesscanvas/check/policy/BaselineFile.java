package io.businesscanvas.check.policy;

import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.json.BaselineJson;
import io.businesscanvas.policy.Baseline;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A baseline and where it lies. The files in it are told from its own folder, so that it holds wherever a check is started.
 *
 * @param path where it lies
 * @param baseline what it knows
 * @since 0.1
 */
public record BaselineFile(Path path, Baseline baseline) {
    /** A baseline that will lie there and knows nothing yet. */
    public static BaselineFile empty(Path path) {
        return new BaselineFile(path.toAbsolutePath().normalize(), Baseline.empty());
    }

    /**
     * Reads a baseline.
     *
     * @param name how people know it
     * @throws IOException if it cannot be read
     */
    public static BaselineJson.Parsed parse(String name, Path path) throws IOException {
        return BaselineJson.parse(name, NamedBytes.of(path));
    }

    /** What a file is called in it. */
    public String nameOf(Path file) {
        return CanvasFile.nameOf(path.resolveSibling("").toAbsolutePath(), file);
    }
}

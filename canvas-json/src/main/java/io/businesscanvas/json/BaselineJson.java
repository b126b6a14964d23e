package io.businesscanvas.json;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.json.internal.BaselineDecoder;
import io.businesscanvas.json.internal.BaselineEncoder;
import io.businesscanvas.json.internal.FileReplacement;
import io.businesscanvas.json.internal.schema.BaselineSchema;
import io.businesscanvas.policy.Baseline;
import io.businesscanvas.policy.BaselineDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes baselines: one finding per line, in a fixed order, so that changes are easy to review and to merge.
 *
 * @since 0.1
 */
public final class BaselineJson {
    /** The name of the schema of baselines. */
    public static final String SCHEMA_ID = BaselineSchema.ID;

    private BaselineJson() {}

    /** Reads a baseline and reports its problems. Never throws because of the text. */
    public static BaselineDocument parse(CanvasSource source) {
        return BaselineDecoder.decode(source);
    }

    /**
     * Reads a baseline and reports its problems, including those of its encoding. Never throws because of the bytes.
     *
     * @param name the name of the file in messages
     */
    public static BaselineDocument parse(String name, byte[] bytes) {
        Objects.requireNonNull(name, "name");
        return BaselineDecoder.decode(name, bytes);
    }

    /** Returns the JSON Schema (2020-12) of baselines as text. */
    public static String schema() {
        return BaselineSchema.text();
    }

    /** Returns the text of a baseline: the same baseline always gives the same text. */
    public static String writeText(Baseline baseline) {
        return BaselineEncoder.encode(baseline);
    }

    /**
     * Writes a baseline to a file, which is replaced atomically.
     *
     * @throws IOException if the file cannot be written; its old content is kept
     */
    public static void write(Baseline baseline, Path file) throws IOException {
        FileReplacement.write(file, writeText(baseline).getBytes(StandardCharsets.UTF_8));
    }
}

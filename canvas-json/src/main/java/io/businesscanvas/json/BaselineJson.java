package io.businesscanvas.json;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.json.internal.BaselineDecoder;
import io.businesscanvas.json.internal.BaselineEncoder;
import io.businesscanvas.json.internal.FileReplacement;
import io.businesscanvas.json.internal.schema.BaselineSchema;
import io.businesscanvas.policy.Baseline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads and writes baselines: one finding a line, in a fixed order, so that changes are easy to review and to merge.
 *
 * @since 0.1
 */
public final class BaselineJson {
    /** The name of the schema of baselines. */
    public static final String SCHEMA_ID = BaselineSchema.ID;

    private BaselineJson() {}

    /** Reads a baseline, and reports all that is wrong with it. Never throws for what the text holds. */
    public static Parsed parse(CanvasSource source) {
        return parsed(BaselineDecoder.decode(source));
    }

    /**
     * Reads a baseline, and reports all that is wrong with it, its encoding included. Never throws for what the bytes hold.
     *
     * @param name how people know the file
     */
    public static Parsed parse(String name, byte[] bytes) {
        return parsed(BaselineDecoder.decode(name, bytes));
    }

    private static Parsed parsed(BaselineDecoder.Read read) {
        return new Parsed(read.source(), read.baseline(), read.problems());
    }

    /** The JSON Schema (2020-12) of baselines as text. */
    public static String schema() {
        return BaselineSchema.text();
    }

    /** The text of a baseline: the same baseline always gives the same text. */
    public static String writeText(Baseline baseline) {
        return BaselineEncoder.encode(baseline);
    }

    /**
     * Writes a baseline to a file, at one stroke.
     *
     * @throws IOException if the file cannot be written; its old content is then still there
     */
    public static void write(Baseline baseline, Path file) throws IOException {
        FileReplacement.write(file, writeText(baseline).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What became of reading a baseline.
     *
     * @param source the text that was read
     * @param baseline what it knows, as far as it could be read
     * @param problems its mistakes, in the order of the text
     * @since 0.1
     */
    public record Parsed(CanvasSource source, Baseline baseline, List<Finding> problems) {
        /** Takes a copy of the list. */
        public Parsed {
            problems = List.copyOf(problems);
        }
    }
}

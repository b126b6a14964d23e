package io.businesscanvas.json.internal;

import io.businesscanvas.policy.Baseline;
import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes baselines, one finding per line. */
public final class BaselineEncoder {
    private static final JsonFactory FACTORY = new JsonFactory();

    private BaselineEncoder() {}

    /** Returns the text of a baseline. */
    public static String encode(Baseline baseline) {
        StringBuilder text = new StringBuilder("{\n  \"canvasBaseline\": \"1.0\",\n  \"findings\": [");
        String separator = "\n";
        for (Map.Entry<Baseline.Key, Integer> entry : baseline.counts().entrySet()) {
            text.append(separator).append("    ").append(line(entry.getKey(), entry.getValue()));
            separator = ",\n";
        }
        return text.append(baseline.counts().isEmpty() ? "]\n}\n" : "\n  ]\n}\n")
                .toString();
    }

    private static String line(Baseline.Key key, int count) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("file", key.file());
            json.writeStringProperty("rule", key.rule().value());
            key.block().ifPresent(block -> json.writeStringProperty("block", block.key()));
            key.entry().ifPresent(entry -> json.writeStringProperty("entry", entry.value()));
            key.relation().ifPresent(relation -> json.writeStringProperty("relation", relation.property()));
            key.target().ifPresent(target -> json.writeStringProperty("target", target));
            key.property().ifPresent(property -> json.writeStringProperty("property", property));
            key.value().ifPresent(value -> json.writeStringProperty("value", value));
            if (count > 1) {
                json.writeNumberProperty("count", count);
            }
            json.writeEndObject();
        }
        return line.toString();
    }
}

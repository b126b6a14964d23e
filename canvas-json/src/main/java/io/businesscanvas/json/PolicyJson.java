package io.businesscanvas.json;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.json.internal.PolicyDecoder;
import io.businesscanvas.json.internal.schema.PolicySchema;
import io.businesscanvas.policy.PolicyDocument;
import java.util.Objects;

/**
 * Reads policy files, {@code canvas-policy.json}.
 *
 * @since 0.1
 */
public final class PolicyJson {
    /** The name of the schema of policy files. */
    public static final String SCHEMA_ID = PolicySchema.ID;

    private PolicyJson() {}

    /** Reads a policy file and reports its problems. Never throws because of the text. */
    public static PolicyDocument parse(CanvasSource source) {
        return PolicyDecoder.decode(source);
    }

    /**
     * Reads a policy file and reports its problems, including those of its encoding. Never throws because of the bytes.
     *
     * @param name the name of the file in messages
     */
    public static PolicyDocument parse(String name, byte[] bytes) {
        Objects.requireNonNull(name, "name");
        return PolicyDecoder.decode(name, bytes);
    }

    /** Returns the JSON Schema (2020-12) of policy files as text. */
    public static String schema() {
        return PolicySchema.text();
    }
}

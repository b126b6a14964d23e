package io.businesscanvas.json;

import io.businesscanvas.json.internal.schema.CanvasSchema;

/**
 * The JSON Schema (2020-12) of canvas files, for completion and checks in editors.
 *
 * <p>It is generated from the tables that the reader uses, and accepts the same files except for what a schema cannot
 * express: duplicated properties, days, languages and currencies that do not exist, signs, exponents and the number of
 * digits of amounts and shares, normal forms, unpaired surrogates, bytes, limits, and unsupported major versions.
 *
 * @since 0.1
 */
public final class CanvasJsonSchema {
    /** The name of the schema. */
    public static final String ID = CanvasSchema.ID;

    private CanvasJsonSchema() {}

    /** Returns the schema as text, with line breaks and a newline at the end. */
    public static String text() {
        return CanvasSchema.text();
    }
}

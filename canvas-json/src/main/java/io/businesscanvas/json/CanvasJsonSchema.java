package io.businesscanvas.json;

import io.businesscanvas.json.internal.schema.CanvasSchema;

/**
 * The JSON Schema (2020-12) of canvas files, for editors that complete and check while one writes.
 *
 * <p>It is made from the tables by which files are read. It gives the same verdict as reading, except for what a schema
 * cannot say: repeated properties, days and languages and currencies that do not exist, signs, exponents and the number of
 * digits of amounts and shares, normal forms, half surrogate pairs, bytes, limits, and which major versions are known.
 *
 * @since 0.1
 */
public final class CanvasJsonSchema {
    /** The name of the schema. */
    public static final String ID = CanvasSchema.ID;

    private CanvasJsonSchema() {}

    /** The schema as text, with line breaks and a newline at the end. */
    public static String text() {
        return CanvasSchema.text();
    }
}

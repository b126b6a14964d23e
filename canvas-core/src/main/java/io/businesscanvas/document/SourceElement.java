package io.businesscanvas.document;

import java.util.Objects;
import java.util.Optional;

/**
 * An element of a text: a value, with the key before it if it is a property.
 *
 * @param path its path in the text; where a file has problems, positions may differ from those in the canvas
 * @param key the key, with its quotes if the format has them; empty for an item of a list and for the canvas itself
 * @param value the whole value
 * @since 0.1
 */
public record SourceElement(CanvasPath path, Optional<SourceSpan> key, SourceSpan value) {
    /** Checks that nothing is null. */
    public SourceElement {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
    }
}

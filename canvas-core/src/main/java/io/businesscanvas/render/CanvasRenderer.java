package io.businesscanvas.render;

import io.businesscanvas.model.BusinessCanvas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Turns a canvas into text.
 *
 * <p>Renderers are immutable and safe to share between threads. Control characters in a canvas are made visible.
 *
 * @since 0.1
 */
public interface CanvasRenderer {
    /**
     * Writes the canvas to the output; every line ends with {@code \n}.
     *
     * @throws IOException if the output cannot be written
     */
    void render(BusinessCanvas canvas, Appendable out) throws IOException;

    /** Returns the canvas as text; every line ends with {@code \n}. */
    default String render(BusinessCanvas canvas) {
        Objects.requireNonNull(canvas, "canvas");
        StringBuilder out = new StringBuilder(4096 + 512 * canvas.entries().size());
        try {
            render(canvas, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder never fails", e);
        }
        return out.toString();
    }
}

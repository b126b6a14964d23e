package io.businesscanvas.render.web;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.RendererBuilder;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Draws the poster as a picture: one SVG file for READMEs, documents and slides.
 *
 * <pre>{@code
 * Files.writeString(Path.of("canvas.svg"), SvgRenderer.standard().render(canvas));
 * }</pre>
 *
 * <p>The picture has the proportions of A4 in landscape. Its font is reduced step by step until all text fits; if that
 * is not enough, the picture grows downwards. Text stays text, in the common sans-serif fonts: it can be searched and
 * copied. The colours follow the reader's light or dark mode if the program that shows the picture has one.
 *
 * @since 0.1
 */
public final class SvgRenderer implements CanvasRenderer {
    /** The smallest width, in pixels. */
    public static final int MIN_WIDTH = 600;

    /** The largest width, in pixels. */
    public static final int MAX_WIDTH = 10_000;

    private static final SvgRenderer STANDARD = builder().build();

    private final ContentOptions content;
    private final boolean halves;
    private final int width;

    private SvgRenderer(Builder builder) {
        this.content = builder.content;
        this.halves = builder.halves;
        this.width = builder.width;
    }

    /** Returns a renderer of pictures of 1600 pixels with names only, in the language of the canvas. */
    public static SvgRenderer standard() {
        return STANDARD;
    }

    /** Returns a builder with the settings of {@link #standard}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes the canvas to this output.
     *
     * @throws IOException if the output cannot be written
     */
    @Override
    public void render(BusinessCanvas canvas, Appendable out) throws IOException {
        Objects.requireNonNull(canvas, "canvas");
        new SvgWriter(new Poster(canvas, content, halves, Optional.empty()), width, out).write();
    }

    /**
     * A builder of {@link SvgRenderer} instances; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder implements RendererBuilder<Builder> {
        private ContentOptions content = ContentOptions.names();
        private boolean halves;
        private int width = 1600;

        private Builder() {}

        /** Returns what is shown, and in which language. */
        @Override
        public ContentOptions content() {
            return content;
        }

        /** Sets what is shown, and in which language. */
        @Override
        public Builder content(ContentOptions content) {
            this.content = Objects.requireNonNull(content, "content");
            return this;
        }

        /** Sets whether the two halves of the poster are named; false by default. */
        public Builder halves(boolean halves) {
            this.halves = halves;
            return this;
        }

        /**
         * Sets the width in pixels: {@value SvgRenderer#MIN_WIDTH} to {@value SvgRenderer#MAX_WIDTH}, 1600 by default.
         * It is the scale of the picture; its layout stays the same.
         *
         * @throws IllegalArgumentException if the width is out of this range
         */
        public Builder width(int width) {
            if (width < MIN_WIDTH || width > MAX_WIDTH) {
                throw new IllegalArgumentException(
                        "width must be from " + MIN_WIDTH + " to " + MAX_WIDTH + ", but was " + width);
            }
            this.width = width;
            return this;
        }

        /** Returns the renderer with these settings. */
        public SvgRenderer build() {
            return new SvgRenderer(this);
        }
    }
}

package io.businesscanvas.render.text;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.RendererBuilder;
import io.businesscanvas.render.text.internal.BoxWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * Draws a canvas as a poster of nine boxes.
 *
 * <pre>{@code
 * System.out.println(GridRenderer.standard().render(canvas));
 * }</pre>
 *
 * <p>All lines have the same width in terminal columns. Entries show their names, and optionally links, ids and
 * amounts. If the width is too small for a poster, the outline is written instead, with a note.
 *
 * @since 0.1
 */
public final class GridRenderer implements CanvasRenderer {
    /** The minimum width, in columns. */
    public static final int MIN_WIDTH = PageSettings.MIN_WIDTH;

    /** The minimum width of a poster, in columns; below it, the outline is written instead. */
    public static final int MIN_POSTER_WIDTH = 60;

    /** The maximum width, in columns. */
    public static final int MAX_WIDTH = PageSettings.MAX_WIDTH;

    private static final GridRenderer STANDARD = builder().build();

    private final PageSettings page;
    private final ContentOptions content;
    private final boolean halves;

    private GridRenderer(Builder builder) {
        this.page = builder.page;
        this.content = builder.content;
        this.halves = builder.halves;
    }

    /** Returns a renderer of posters of 120 columns with names only, in the language of the canvas. */
    public static GridRenderer standard() {
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
        if (page.width() < MIN_POSTER_WIDTH) {
            new OutlineWriter(canvas, page, content, out).writeInsteadOfGrid(MIN_POSTER_WIDTH);
        } else {
            new BoxWriter(out, page.style()).write(new GridWriter(canvas, page, content, halves).boxes());
        }
    }

    /**
     * A builder of {@link GridRenderer} instances; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder implements RendererBuilder<Builder> {
        private ContentOptions content = ContentOptions.names();
        private PageSettings page = PageSettings.of(120);
        private boolean halves;

        private Builder() {}

        /**
         * Sets the width of the poster in columns: {@value GridRenderer#MIN_WIDTH} to {@value GridRenderer#MAX_WIDTH},
         * 120 by default. Below {@value GridRenderer#MIN_POSTER_WIDTH}, the outline is written instead.
         *
         * @throws IllegalArgumentException if the width is out of this range
         */
        public Builder width(int width) {
            page = page.withWidth(width);
            return this;
        }

        /** Sets the characters of borders and marks; box-drawing characters by default. */
        public Builder borders(Borders borders) {
            Objects.requireNonNull(borders, "borders");
            page = page.withBorders(borders);
            return this;
        }

        /**
         * Sets whether the terminal draws characters of ambiguous width two columns wide, as some do in East Asia;
         * false by default. If true, borders and marks are ASCII, since box-drawing characters are ambiguous
         * themselves.
         */
        public Builder wideAmbiguous(boolean wideAmbiguous) {
            page = page.withWideAmbiguous(wideAmbiguous);
            return this;
        }

        /** Sets whether the two halves of the poster are named; false by default. */
        public Builder halves(boolean halves) {
            this.halves = halves;
            return this;
        }

        /** Returns the renderer with these settings. */
        public GridRenderer build() {
            return new GridRenderer(this);
        }

        /** Returns what is shown, and in which language. */
        @Override
        public ContentOptions content() {
            return content;
        }

        /** Sets what is shown, and in which language. */
        @Override
        public Builder content(ContentOptions content) {
            Objects.requireNonNull(content, "content");
            this.content = content;
            return this;
        }
    }
}

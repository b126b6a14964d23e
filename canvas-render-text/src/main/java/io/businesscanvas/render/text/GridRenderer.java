package io.businesscanvas.render.text;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.RendererBuilder;
import io.businesscanvas.render.text.internal.BoxWriter;
import java.io.IOException;

/**
 * Draws the poster: nine boxes in their places.
 *
 * <pre>{@code
 * System.out.println(GridRenderer.standard().render(canvas));
 * }</pre>
 *
 * <p>All lines are equally wide, counted in columns of a terminal. An entry shows its name; links, ids and amounts on
 * demand. Where there is less room than a poster needs, the outline is written instead, and says so.
 *
 * @since 0.1
 */
public final class GridRenderer implements CanvasRenderer {
    /** The smallest width that is accepted, in columns. */
    public static final int MIN_WIDTH = PageSettings.MIN_WIDTH;

    /** The narrowest poster, in columns; with less, the outline is written instead. */
    public static final int MIN_POSTER_WIDTH = 60;

    /** The widest poster, in columns. */
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

    /** A poster of 120 columns with names alone, in the language of the canvas. */
    public static GridRenderer standard() {
        return STANDARD;
    }

    /** A builder with the settings of {@link #standard}. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void render(BusinessCanvas canvas, Appendable out) throws IOException {
        if (page.width() < MIN_POSTER_WIDTH) {
            new OutlineWriter(canvas, page, content, out).writeInsteadOfGrid(MIN_POSTER_WIDTH);
        } else {
            new BoxWriter(out, page.style()).write(new GridWriter(canvas, page, content, halves).boxes());
        }
    }

    /**
     * Collects the settings of a {@link GridRenderer}; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder implements RendererBuilder<Builder> {
        private ContentOptions content = ContentOptions.names();
        private PageSettings page = PageSettings.of(120);
        private boolean halves;

        private Builder() {}

        /**
         * How wide the poster is, in columns: {@value GridRenderer#MIN_WIDTH} to {@value GridRenderer#MAX_WIDTH}, 120
         * unless set. With less than {@value GridRenderer#MIN_POSTER_WIDTH} the outline is written instead.
         *
         * @throws IllegalArgumentException if the width is out of this range
         */
        public Builder width(int width) {
            page = page.withWidth(width);
            return this;
        }

        /** What borders and marks are drawn with; box-drawing characters unless set. */
        public Builder borders(Borders borders) {
            page = page.withBorders(borders);
            return this;
        }

        /**
         * Whether the terminal draws characters of ambiguous width over two columns, as some do in East Asia; not unless
         * set. Borders and marks are ASCII then, since the others are ambiguous themselves.
         */
        public Builder wideAmbiguous(boolean wideAmbiguous) {
            page = page.withWideAmbiguous(wideAmbiguous);
            return this;
        }

        /** Whether the two halves of the poster are named; they are not unless set. */
        public Builder halves(boolean halves) {
            this.halves = halves;
            return this;
        }

        /** The renderer with these settings. */
        public GridRenderer build() {
            return new GridRenderer(this);
        }

        @Override
        public ContentOptions content() {
            return content;
        }

        @Override
        public Builder content(ContentOptions content) {
            this.content = content;
            return this;
        }
    }
}

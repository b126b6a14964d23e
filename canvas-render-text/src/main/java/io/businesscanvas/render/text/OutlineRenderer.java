package io.businesscanvas.render.text;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.RendererBuilder;
import java.io.IOException;

/**
 * Writes a canvas block by block, in the order in which its variant is filled in; for narrow terminals and for reading
 * aloud.
 *
 * <p>An entry shows its name and its links in words, such as {@code serves City commuters}.
 *
 * @since 0.1
 */
public final class OutlineRenderer implements CanvasRenderer {
    private static final OutlineRenderer STANDARD = builder().build();

    private final PageSettings page;
    private final ContentOptions content;

    private OutlineRenderer(Builder builder) {
        this.page = builder.page;
        this.content = builder.content;
    }

    /** An outline of 80 columns with names and links, in the language of the canvas. */
    public static OutlineRenderer standard() {
        return STANDARD;
    }

    /** A builder with the settings of {@link #standard}. */
    public static Builder builder() {
        return new Builder().links(true);
    }

    @Override
    public void render(BusinessCanvas canvas, Appendable out) throws IOException {
        new OutlineWriter(canvas, page, content, out).write();
    }

    /**
     * Collects the settings of an {@link OutlineRenderer}; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder implements RendererBuilder<Builder> {
        private ContentOptions content = ContentOptions.names();
        private PageSettings page = PageSettings.of(80);

        private Builder() {}

        /**
         * How wide lines may be, in columns: 20 to 400, 80 unless set.
         *
         * @throws IllegalArgumentException if the width is out of this range
         */
        public Builder width(int width) {
            page = page.withWidth(width);
            return this;
        }

        /** What marks are drawn with; characters of Unicode unless set. */
        public Builder borders(Borders borders) {
            page = page.withBorders(borders);
            return this;
        }

        /**
         * Whether the terminal draws characters of ambiguous width over two columns, as some do in East Asia; not unless
         * set. Marks are ASCII then, since the others are ambiguous themselves.
         */
        public Builder wideAmbiguous(boolean wideAmbiguous) {
            page = page.withWideAmbiguous(wideAmbiguous);
            return this;
        }

        /** The renderer with these settings. */
        public OutlineRenderer build() {
            return new OutlineRenderer(this);
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

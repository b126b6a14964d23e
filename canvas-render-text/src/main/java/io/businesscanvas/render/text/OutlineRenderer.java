package io.businesscanvas.render.text;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.RendererBuilder;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes a canvas block by block, in the order in which its variant is filled in; for narrow terminals and screen
 * readers.
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

    /** Returns a renderer of outlines of 80 columns with names and links, in the language of the canvas. */
    public static OutlineRenderer standard() {
        return STANDARD;
    }

    /** Returns a builder with the settings of {@link #standard}. */
    public static Builder builder() {
        return new Builder().links(true);
    }

    /**
     * Writes the canvas to this output.
     *
     * @throws IOException if the output cannot be written
     */
    @Override
    public void render(BusinessCanvas canvas, Appendable out) throws IOException {
        Objects.requireNonNull(canvas, "canvas");
        new OutlineWriter(canvas, page, content, out).write();
    }

    /**
     * A builder of {@link OutlineRenderer} instances; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder implements RendererBuilder<Builder> {
        private ContentOptions content = ContentOptions.names();
        private PageSettings page = PageSettings.of(80);

        private Builder() {}

        /**
         * Sets the maximum width of lines in columns: 20 to 400, 80 by default.
         *
         * @throws IllegalArgumentException if the width is out of this range
         */
        public Builder width(int width) {
            page = page.withWidth(width);
            return this;
        }

        /** Sets the characters of marks; Unicode by default. */
        public Builder borders(Borders borders) {
            Objects.requireNonNull(borders, "borders");
            page = page.withBorders(borders);
            return this;
        }

        /**
         * Sets whether the terminal draws characters of ambiguous width two columns wide, as some do in East Asia;
         * false by default. If true, marks are ASCII, since the others are ambiguous themselves.
         */
        public Builder wideAmbiguous(boolean wideAmbiguous) {
            page = page.withWideAmbiguous(wideAmbiguous);
            return this;
        }

        /** Returns the renderer with these settings. */
        public OutlineRenderer build() {
            return new OutlineRenderer(this);
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

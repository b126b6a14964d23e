package io.businesscanvas.render.web;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.RendererBuilder;
import java.io.IOException;
import java.util.Objects;

/**
 * Draws the poster as a self-contained web page, for light and dark screens of any width and for paper.
 *
 * <pre>{@code
 * Files.writeString(Path.of("canvas.html"), HtmlRenderer.standard().render(canvas));
 * }</pre>
 *
 * <p>The page prints on one sheet in landscape as long as that is readable. It loads nothing: its style and a few lines
 * of script are embedded, and its content security policy forbids everything else. The page is complete without the
 * script, which only highlights what an entry is linked to.
 *
 * <p>Each customer segment has a letter and a colour, which are also on the entries that lead to it.
 *
 * @since 0.1
 */
public final class HtmlRenderer implements CanvasRenderer {
    private static final HtmlRenderer STANDARD = builder().build();

    private final ContentOptions content;
    private final boolean halves;

    private HtmlRenderer(Builder builder) {
        this.content = builder.content;
        this.halves = builder.halves;
    }

    /** Returns a renderer of pages with names only, in the language of the canvas. */
    public static HtmlRenderer standard() {
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
        render(HtmlPage.of(canvas), out);
    }

    /**
     * Writes a page with more than its canvas: findings, or links to other pages.
     *
     * @throws IOException if the output cannot be written
     */
    public void render(HtmlPage page, Appendable out) throws IOException {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(out, "out");
        Poster poster = new Poster(page.canvas(), content, halves, page.findings());
        new HtmlWriter(poster, page.links(), out).write();
    }

    /**
     * A builder of {@link HtmlRenderer} instances; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder implements RendererBuilder<Builder> {
        private ContentOptions content = ContentOptions.names();
        private boolean halves;

        private Builder() {}

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

        /** Sets whether the two halves of the poster are named; false by default. */
        public Builder halves(boolean halves) {
            this.halves = halves;
            return this;
        }

        /** Returns the renderer with these settings. */
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}

package io.businesscanvas.render.text;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.RendererBuilder;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes a canvas as Markdown: a section for each block, or the poster as a table.
 *
 * <p>Text from the canvas is escaped, so that it appears exactly as written. Tables are in GitHub's format.
 *
 * @since 0.1
 */
public final class MarkdownRenderer implements CanvasRenderer {
    private static final MarkdownRenderer STANDARD = builder().build();

    private final ContentOptions content;
    private final boolean table;

    private MarkdownRenderer(Builder builder) {
        this.content = builder.content;
        this.table = builder.table;
    }

    /** Returns a renderer of sections with names and links, in the language of the canvas. */
    public static MarkdownRenderer standard() {
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
        MarkdownWriter page = new MarkdownWriter(canvas, content);
        out.append(table ? page.table() : page.sections());
    }

    /**
     * A builder of {@link MarkdownRenderer} instances; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder implements RendererBuilder<Builder> {
        private ContentOptions content = ContentOptions.names();
        private boolean table;

        private Builder() {}

        /** Sets whether the poster is written as a table; sections by default. */
        public Builder table(boolean table) {
            this.table = table;
            return this;
        }

        /** Returns the renderer with these settings. */
        public MarkdownRenderer build() {
            return new MarkdownRenderer(this);
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

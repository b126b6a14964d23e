package io.businesscanvas.render.text;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.RendererBuilder;
import java.io.IOException;

/**
 * Writes a canvas as Markdown: a section for each block, or the poster as a table.
 *
 * <p>What stands in the canvas is escaped, so that it reads as it was written. Tables are those of GitHub.
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

    /** Sections with names and links, in the language of the canvas. */
    public static MarkdownRenderer standard() {
        return STANDARD;
    }

    /** A builder with the settings of {@link #standard}. */
    public static Builder builder() {
        return new Builder().links(true);
    }

    @Override
    public void render(BusinessCanvas canvas, Appendable out) throws IOException {
        MarkdownWriter page = new MarkdownWriter(canvas, content);
        out.append(table ? page.table() : page.sections());
    }

    /**
     * Collects the settings of a {@link MarkdownRenderer}; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder implements RendererBuilder<Builder> {
        private ContentOptions content = ContentOptions.names();
        private boolean table;

        private Builder() {}

        /** Whether the poster is drawn as a table; sections are written unless set. */
        public Builder table(boolean table) {
            this.table = table;
            return this;
        }

        /** The renderer with these settings. */
        public MarkdownRenderer build() {
            return new MarkdownRenderer(this);
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

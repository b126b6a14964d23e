package io.businesscanvas.render.text;

import io.businesscanvas.render.internal.Line;
import io.businesscanvas.render.text.internal.MarkdownText;
import java.io.IOException;

/** The format of a story: plain text or Markdown. */
interface StoryForm {
    void title(String text) throws IOException;

    void heading(String text) throws IOException;

    void sentence(String text) throws IOException;

    void attribution(String text) throws IOException;

    static StoryForm text(Appendable out, PageSettings page) {
        return new Text(out, page);
    }

    static StoryForm markdown(Appendable out) {
        return new Markdown(out);
    }

    /** Wrapped lines; sentences are indented. */
    record Text(Appendable out, PageSettings page) implements StoryForm {
        @Override
        public void title(String text) throws IOException {
            write("", text);
        }

        @Override
        public void heading(String text) throws IOException {
            out.append('\n');
            write("", text);
        }

        @Override
        public void sentence(String text) throws IOException {
            write("  ", text);
        }

        @Override
        public void attribution(String text) throws IOException {
            heading(text);
        }

        private void write(String mark, String text) throws IOException {
            for (Line line : page.hanging(mark, text, page.width())) {
                out.append(line.text()).append('\n');
            }
        }
    }

    /** Headings and lists. */
    record Markdown(Appendable out) implements StoryForm {
        @Override
        public void title(String text) throws IOException {
            out.append("# ").append(MarkdownText.escaped(text)).append('\n');
        }

        @Override
        public void heading(String text) throws IOException {
            out.append("\n## ").append(MarkdownText.escaped(text)).append("\n\n");
        }

        @Override
        public void sentence(String text) throws IOException {
            out.append("- ").append(MarkdownText.escaped(text)).append('\n');
        }

        @Override
        public void attribution(String text) throws IOException {
            out.append("\n*").append(MarkdownText.escaped(text)).append("*\n");
        }
    }
}

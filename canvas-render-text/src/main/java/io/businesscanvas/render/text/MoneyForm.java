package io.businesscanvas.render.text;

import io.businesscanvas.render.internal.DisplayWidth;
import io.businesscanvas.render.internal.Line;
import io.businesscanvas.render.text.internal.MarkdownText;
import io.businesscanvas.render.text.internal.TableWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The format of tables of money: plain text or Markdown. */
interface MoneyForm {
    /** The columns of words, which come first; numbers follow. */
    int WORDS = 3;

    void title(String text) throws IOException;

    void heading(String text) throws IOException;

    /** Writes rows of the same number of cells; the first row names the columns. */
    void table(List<List<String>> rows) throws IOException;

    void sentence(String text) throws IOException;

    static MoneyForm text(Appendable out, PageSettings page) {
        return new Text(out, page);
    }

    static MoneyForm markdown(Appendable out) {
        return new Markdown(out);
    }

    /** Columns of the width of the page. */
    record Text(Appendable out, PageSettings page) implements MoneyForm {
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
        public void table(List<List<String>> rows) throws IOException {
            new TableWriter(out, page.width(), WORDS, DisplayWidth.NARROW).write(rows);
        }

        @Override
        public void sentence(String text) throws IOException {
            write("  ", text);
        }

        private void write(String mark, String text) throws IOException {
            for (Line line : page.hanging(mark, text, page.width())) {
                out.append(line.text()).append('\n');
            }
        }
    }

    /** Tables of GitHub's Markdown. */
    record Markdown(Appendable out) implements MoneyForm {
        @Override
        public void title(String text) throws IOException {
            out.append("# ").append(MarkdownText.escaped(text)).append('\n');
        }

        @Override
        public void heading(String text) throws IOException {
            out.append("\n## ").append(MarkdownText.escaped(text)).append("\n\n");
        }

        @Override
        public void table(List<List<String>> rows) throws IOException {
            writeRow(rows.get(0));
            out.append("|---".repeat(WORDS))
                    .append("|---:".repeat(rows.get(0).size() - WORDS))
                    .append("|\n");
            for (List<String> row : rows.subList(1, rows.size())) {
                writeRow(row);
            }
        }

        @Override
        public void sentence(String text) throws IOException {
            out.append("- ").append(MarkdownText.escaped(text)).append('\n');
        }

        private void writeRow(List<String> cells) throws IOException {
            out.append(cells.stream().map(MarkdownText::escaped).collect(Collectors.joining(" | ", "| ", " |\n")));
        }
    }
}

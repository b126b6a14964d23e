package io.businesscanvas.render.text;

import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.render.text.internal.MarkdownText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One canvas being written as Markdown. */
final class MarkdownWriter {
    private static final int TABLE_COLUMNS = 5;
    private static final int TABLE_ROWS = 3;

    private final BusinessCanvas canvas;
    private final ContentOptions content;
    private final Locale locale;
    private final Labels labels;
    private final EntryFormatter entryTexts;
    private final StringBuilder out = new StringBuilder();

    MarkdownWriter(BusinessCanvas canvas, ContentOptions content) {
        this.canvas = canvas;
        this.content = content;
        this.locale = content.localeFor(canvas);
        this.labels = Labels.in(locale);
        this.entryTexts = new EntryFormatter(canvas, content, locale);
    }

    StringBuilder sections() {
        writeTitle();
        for (Block block : canvas.variant().order()) {
            out.append("\n## ").append(headingOf(block)).append("\n\n");
            writeSection(block);
        }
        writeAttribution();
        return out;
    }

    /** Rows of the poster, in the columns of its upper part; the first row takes the area of a header. */
    StringBuilder table() {
        writeTitle();
        out.append('\n');
        for (int row = 0; row < TABLE_ROWS; row++) {
            for (int column = 0; column < TABLE_COLUMNS; column++) {
                Optional<Block> block = blockAt(row, column);
                out.append(block.isPresent() ? "| " + cellOf(block.get()) + " " : "| ");
            }
            out.append("|\n").append(row == 0 ? "|---".repeat(TABLE_COLUMNS) + "|\n" : "");
        }
        writeAttribution();
        return out;
    }

    private static Optional<Block> blockAt(int row, int column) {
        return Arrays.stream(Block.values())
                .filter(block -> block.area().row() == row && (block.area().column() + 1) / 2 == column)
                .findFirst();
    }

    private void writeTitle() {
        out.append("# ").append(MarkdownText.escaped(canvas.title())).append('\n');
    }

    private void writeAttribution() {
        if (content.attribution()) {
            out.append("\n*")
                    .append(MarkdownText.escaped(RenderMessages.attribution(locale, canvas.variant())))
                    .append("*\n");
        }
    }

    private String headingOf(Block block) {
        return MarkdownText.escaped(RenderMessages.heading(locale, block, canvas.variant()));
    }

    private void writeSection(Block block) {
        for (Entry entry : canvas.entries(block)) {
            out.append("- ").append(nameOf(entry)).append('\n');
            entryTexts
                    .linksOf(entry)
                    .forEach(link -> out.append("  - ")
                            .append(MarkdownText.escaped(link))
                            .append('\n'));
        }
        if (canvas.entries(block).isEmpty()) {
            writeEmpty(block);
        }
    }

    private void writeEmpty(Block block) {
        if (content.questions()) {
            out.append("> ").append(String.join("\\\n> ", questionsOf(block))).append('\n');
        } else {
            out.append('*')
                    .append(MarkdownText.escaped(RenderMessages.text(locale, "outline.empty")))
                    .append("*\n");
        }
    }

    private String cellOf(Block block) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + headingOf(block) + "**");
        for (Entry entry : canvas.entries(block)) {
            lines.add("• " + nameOf(entry));
            entryTexts.linksOf(entry).forEach(link -> lines.add("→ " + MarkdownText.escaped(link)));
        }
        if (canvas.entries(block).isEmpty() && content.questions()) {
            questionsOf(block).forEach(question -> lines.add("*" + question + "*"));
        }
        return String.join("<br>", lines);
    }

    private List<String> questionsOf(Block block) {
        return labels.questions(block, canvas.variant()).stream()
                .map(MarkdownText::escaped)
                .toList();
    }

    private String nameOf(Entry entry) {
        return MarkdownText.escaped(entryTexts.nameOf(entry));
    }
}

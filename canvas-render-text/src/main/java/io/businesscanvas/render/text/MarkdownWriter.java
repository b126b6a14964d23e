package io.businesscanvas.render.text;

import io.businesscanvas.labels.Detail;
import io.businesscanvas.labels.Details;
import io.businesscanvas.labels.EntryGroup;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.ContentOptions.Part;
import io.businesscanvas.render.internal.EntryFormatter;
import io.businesscanvas.render.internal.PosterTexts;
import io.businesscanvas.render.text.internal.MarkdownText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        this.entryTexts = new EntryFormatter(canvas, content);
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
        List<Detail> header = Details.in(locale).header(canvas);
        if (!header.isEmpty()) {
            out.append('\n');
            writeRow(header.stream().map(Detail::label));
            writeRow(header.stream().map(detail -> "---"));
            writeRow(header.stream().map(Detail::value).map(MarkdownText::escaped));
        }
        List<String> details = entryTexts.detailsOfCanvas();
        out.append(details.isEmpty() ? "" : "\n");
        details.forEach(
                detail -> out.append("- ").append(MarkdownText.escaped(detail)).append('\n'));
    }

    private void writeRow(Stream<String> cells) {
        out.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void writeAttribution() {
        if (content.shows(Part.ATTRIBUTION)) {
            out.append("\n*")
                    .append(MarkdownText.escaped(PosterTexts.in(locale).attribution(canvas.variant())))
                    .append("*\n");
        }
    }

    private String headingOf(Block block) {
        return MarkdownText.escaped(PosterTexts.in(locale).heading(block, canvas.variant()));
    }

    private void writeSection(Block block) {
        String before = "";
        for (EntryGroup group : EntryGroup.of(canvas, block)) {
            String heading = group.kind()
                    .map(labels::name)
                    .map(name -> "### " + name + "\n\n")
                    .orElse("");
            out.append(before).append(heading);
            group.entries().forEach(this::writeEntry);
            before = "\n";
        }
        if (canvas.entries(block).isEmpty()) {
            writeEmpty(block);
        }
    }

    private void writeEntry(Entry entry) {
        out.append("- ").append(nameOf(entry)).append('\n');
        moreOf(entry).forEach(text -> out.append("  - ").append(text).append('\n'));
    }

    /** Details and links. */
    private Stream<String> moreOf(Entry entry) {
        return Stream.concat(entryTexts.detailsOf(entry).stream(), entryTexts.linksOf(entry).stream())
                .map(MarkdownText::escaped);
    }

    private void writeEmpty(Block block) {
        if (content.shows(Part.QUESTIONS)) {
            out.append("> ").append(String.join("\\\n> ", questionsOf(block))).append('\n');
        } else {
            out.append('*')
                    .append(MarkdownText.escaped(PosterTexts.in(locale).nothing()))
                    .append("*\n");
        }
    }

    private String cellOf(Block block) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + headingOf(block) + "**");
        for (EntryGroup group : groupsInCell(block)) {
            group.kind().ifPresent(kind -> lines.add("*" + labels.name(kind) + "*"));
            for (Entry entry : group.entries()) {
                lines.add("• " + nameOf(entry));
                entryTexts.detailsOf(entry).forEach(detail -> lines.add(MarkdownText.escaped(detail)));
                entryTexts.linksOf(entry).forEach(link -> lines.add("→ " + MarkdownText.escaped(link)));
            }
        }
        if (canvas.entries(block).isEmpty() && content.shows(Part.QUESTIONS)) {
            questionsOf(block).forEach(question -> lines.add("*" + question + "*"));
        }
        return String.join("<br>", lines);
    }

    /** As on the poster, groups are named with details only. */
    private List<EntryGroup> groupsInCell(Block block) {
        return content.shows(Part.DETAILS)
                ? EntryGroup.of(canvas, block)
                : List.of(new EntryGroup(Optional.empty(), List.copyOf(canvas.entries(block))));
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

package io.businesscanvas.render.text;

import io.businesscanvas.diff.CanvasAlternatives;
import io.businesscanvas.diff.CanvasAlternatives.Row;
import io.businesscanvas.document.Severity;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Variant;
import io.businesscanvas.money.MoneyRange;
import io.businesscanvas.money.MoneyTable;
import io.businesscanvas.render.internal.Line;
import io.businesscanvas.render.internal.PosterTexts;
import io.businesscanvas.render.text.internal.BoxWriter;
import io.businesscanvas.render.text.internal.MarkdownText;
import io.businesscanvas.render.text.internal.PosterLayout;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One comparison being written: a section has a heading and a cell for each canvas. */
final class CompareWriter {
    private static final String SHARED = "= ";
    private static final String SEVERAL = "~ ";
    private static final String SINGLE = "+ ";

    private final CanvasAlternatives alternatives;
    private final List<ValidationReport> reports;
    private final Locale locale;
    private final List<MoneyTable> money;

    CompareWriter(CanvasAlternatives alternatives, List<ValidationReport> reports, Locale locale) {
        this.alternatives = alternatives;
        this.reports = reports;
        this.locale = locale;
        this.money = alternatives.canvases().stream().map(MoneyTable::of).toList();
    }

    void grid(PageSettings page, Appendable out) throws IOException {
        PosterLayout layout = new PosterLayout(page.width());
        int cells = alternatives.canvases().size();
        int room = layout.roomOfCell(cells);
        layout.addRow(titles().stream().map(title -> page.wrapped(title, room)).toList());
        for (Section section : sections()) {
            layout.addBar(page.wrapped(section.heading(), layout.roomOfBar()));
            layout.addRow(section.cells().stream()
                    .map(cell -> cell.stream()
                            .flatMap(item -> page.hanging(item.mark(), item.text(), room).stream())
                            .toList())
                    .map(lines -> lines.isEmpty() ? List.of(Line.EMPTY) : lines)
                    .toList());
        }
        layout.addBar(page.wrapped(legend(), layout.roomOfBar()));
        new BoxWriter(out, page.style()).write(layout.boxes());
    }

    String markdown() {
        StringBuilder out = new StringBuilder();
        appendRow(out, Stream.concat(Stream.of(""), titles().stream().map(MarkdownText::escaped)));
        appendRow(
                out, Stream.generate(() -> "---").limit(alternatives.canvases().size() + 1L));
        for (Section section : sections()) {
            appendRow(
                    out,
                    Stream.concat(
                            Stream.of("**" + MarkdownText.escaped(section.heading()) + "**"),
                            section.cells().stream().map(CompareWriter::cell)));
        }
        return out.append('\n')
                .append(MarkdownText.escaped(legend()))
                .append('\n')
                .toString();
    }

    private static String cell(List<Item> items) {
        return items.stream()
                .map(item -> item.mark() + MarkdownText.escaped(item.text()))
                .collect(Collectors.joining("<br>"));
    }

    private static void appendRow(StringBuilder out, Stream<String> cells) {
        out.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private List<String> titles() {
        return alternatives.canvases().stream().map(BusinessCanvas::title).toList();
    }

    /** Blocks in the order in which the first canvas is filled in, then margins and findings. */
    private List<Section> sections() {
        Variant variant = alternatives.canvases().get(0).variant();
        List<Section> sections = new ArrayList<>();
        for (Block block : variant.order()) {
            List<Row> rows = alternatives.rows(block);
            if (!rows.isEmpty()) {
                sections.add(new Section(PosterTexts.in(locale).heading(block, variant), cellsOf(block, rows)));
            }
        }
        List<List<Item>> margins = money.stream().map(this::marginsOf).toList();
        if (margins.stream().anyMatch(cell -> !cell.isEmpty())) {
            sections.add(new Section(RenderMessages.text(locale, "money.margin"), margins));
        }
        if (!reports.isEmpty()) {
            sections.add(new Section(
                    RenderMessages.text(locale, "compare.findings"),
                    reports.stream()
                            .map(report -> List.of(new Item("", findingsOf(report))))
                            .toList()));
        }
        return sections;
    }

    private List<List<Item>> cellsOf(Block block, List<Row> rows) {
        return IntStream.range(0, alternatives.canvases().size())
                .mapToObj(canvas -> cellOf(block, rows, canvas))
                .toList();
    }

    private List<Item> cellOf(Block block, List<Row> rows, int canvas) {
        List<Item> items = new ArrayList<>();
        for (Row row : rows) {
            row.entries().get(canvas).ifPresent(entry -> items.add(new Item(markOf(row), entry.name())));
        }
        for (MoneyRange sum : money.get(canvas).sums(block)) {
            String words = MoneyNumbers.inWords(sum, locale);
            items.add(new Item("", RenderMessages.message("compare.sum", words).in(locale)));
        }
        return items;
    }

    private static String markOf(Row row) {
        if (row.isShared()) {
            return SHARED;
        }
        return row.count() > 1 ? SEVERAL : SINGLE;
    }

    /** Without streams or without costs there is no margin. */
    private List<Item> marginsOf(MoneyTable table) {
        if (table.streams().isEmpty() || table.costs().isEmpty()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (MoneyRange margin : table.margins()) {
            String words = MoneyNumbers.inWords(margin, locale);
            items.add(new Item(
                    "", RenderMessages.message("money.margin.of", words).in(locale)));
        }
        if (!items.isEmpty() && !table.isComplete()) {
            items.add(new Item("", RenderMessages.text(locale, "compare.incomplete")));
        }
        return items;
    }

    private String findingsOf(ValidationReport report) {
        String counts = Stream.of(Severity.values())
                .map(severity -> countOf(report, severity))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(RenderMessages.text(locale, "list.words")));
        return counts.isEmpty() ? RenderMessages.text(locale, "compare.clean") : counts;
    }

    private String countOf(ValidationReport report, Severity severity) {
        long count = report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return count == 0
                ? ""
                : RenderMessages.message("count." + severity.key() + "s", count).in(locale);
    }

    private String legend() {
        String key = alternatives.canvases().size() > 2 ? "compare.legend.several" : "compare.legend";
        return RenderMessages.text(locale, key);
    }

    /**
     * A line of the alternatives.
     *
     * @param heading the name of it
     * @param cells what each canvas has
     */
    private record Section(String heading, List<List<Item>> cells) {}

    /**
     * Something in a cell.
     *
     * @param mark its mark, with a space; empty if it has none
     * @param text the words
     */
    private record Item(String mark, String text) {}
}

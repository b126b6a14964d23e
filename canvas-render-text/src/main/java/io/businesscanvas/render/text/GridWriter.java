package io.businesscanvas.render.text;

import io.businesscanvas.labels.Detail;
import io.businesscanvas.labels.Details;
import io.businesscanvas.labels.EntryGroup;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Variant;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.ContentOptions.Part;
import io.businesscanvas.render.internal.EntryFormatter;
import io.businesscanvas.render.internal.Line;
import io.businesscanvas.render.internal.PosterTexts;
import io.businesscanvas.render.text.internal.Box;
import io.businesscanvas.render.text.internal.PosterLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The content of one poster: the texts of its boxes, broken into lines. */
final class GridWriter {
    private final BusinessCanvas canvas;
    private final PageSettings page;
    private final ContentOptions content;
    private final boolean halves;
    private final Locale locale;
    private final Labels labels;
    private final EntryFormatter entryTexts;
    private final PosterLayout layout;

    GridWriter(BusinessCanvas canvas, PageSettings page, ContentOptions content, boolean halves) {
        this.canvas = canvas;
        this.page = page;
        this.content = content;
        this.halves = halves;
        this.locale = content.localeFor(canvas);
        this.labels = Labels.in(locale);
        this.entryTexts = new EntryFormatter(canvas, content);
        this.layout = new PosterLayout(page.width());
    }

    List<Box> boxes() {
        layout.addBar(page.wrapped(canvas.title(), layout.roomOfBar()));
        addHeader();
        if (halves) {
            layout.addRow(List.of(half(Block.Half.EFFICIENCY), half(Block.Half.VALUE)));
        }
        Map<Block, List<Line>> texts = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            texts.put(block, textOf(block));
        }
        layout.addBlocks(texts);
        if (content.shows(Part.ATTRIBUTION)) {
            layout.addBar(page.wrapped(PosterTexts.in(locale).attribution(canvas.variant()), layout.roomOfBar()));
        }
        return layout.boxes();
    }

    private void addHeader() {
        List<Detail> header = Details.in(locale).header(canvas);
        if (!header.isEmpty()) {
            layout.addRow(
                    header.stream().map(detail -> cell(detail, header.size())).toList());
        }
        List<Line> details = new ArrayList<>();
        entryTexts.detailsOfCanvas().forEach(detail -> details.addAll(page.wrapped(detail, layout.roomOfBar())));
        if (!details.isEmpty()) {
            layout.addBar(details);
        }
    }

    private List<Line> cell(Detail detail, int cells) {
        int room = layout.roomOfCell(cells);
        return Stream.concat(page.wrapped(detail.label(), room).stream(), page.wrapped(detail.value(), room).stream())
                .toList();
    }

    private List<Line> half(Block.Half half) {
        return page.wrapped(PosterTexts.in(locale).half(half), layout.roomOfCell(2));
    }

    private List<Line> textOf(Block block) {
        int room = layout.room(block);
        List<Line> lines = heading(block, room);
        List<? extends Entry> entries = canvas.entries(block);
        if (!entries.isEmpty()) {
            lines.add(Line.EMPTY);
            addEntries(block, room, lines);
        } else if (content.shows(Part.QUESTIONS)) {
            lines.add(Line.EMPTY);
            labels.questions(block, canvas.variant())
                    .forEach(question -> lines.addAll(page.hanging(RenderMessages.QUESTION, question, room)));
        }
        return lines;
    }

    private List<Line> heading(Block block, int room) {
        Variant variant = canvas.variant();
        String name = labels.name(block, variant);
        if (variant == Variant.BUSINESS) {
            return new ArrayList<>(
                    page.wrapped(hasWordOver(room, name) ? labels.shortName(block, variant) : name, room));
        }
        List<Line> lines = new ArrayList<>(page.wrapped(name + " " + PosterTexts.number(block, variant), room));
        lines.addAll(page.wrapped(labels.shortName(block, variant), room));
        return lines;
    }

    private static boolean hasWordOver(int length, String name) {
        int start = 0;
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', start)) {
            if (space - start > length) {
                return true;
            }
            start = space + 1;
        }
        return name.length() - start > length;
    }

    /** With details, groups have a plain heading. */
    private void addEntries(Block block, int room, List<Line> lines) {
        if (!content.shows(Part.DETAILS)) {
            canvas.entries(block).forEach(entry -> addEntry(entry, room, lines));
            return;
        }
        for (EntryGroup group : EntryGroup.of(canvas, block)) {
            group.kind().ifPresent(kind -> lines.addAll(page.wrapped(labels.name(kind), room)));
            group.entries().forEach(entry -> addEntry(entry, room, lines));
        }
    }

    private void addEntry(Entry entry, int room, List<Line> lines) {
        String bullet = page.style().bullet();
        String indent = " ".repeat(bullet.length());
        String arrow = indent + page.style().arrow();
        lines.addAll(page.hanging(bullet, entryTexts.nameOf(entry), room));
        entryTexts.detailsOf(entry).forEach(detail -> lines.addAll(page.hanging(indent, detail, room)));
        entryTexts.linksOf(entry).forEach(link -> lines.addAll(page.hanging(arrow, link, room)));
    }
}

package io.businesscanvas.render.text;

import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Variant;
import io.businesscanvas.render.text.internal.Box;
import io.businesscanvas.render.text.internal.Line;
import io.businesscanvas.render.text.internal.PosterLayout;
import io.businesscanvas.render.text.internal.TextWrapper;
import io.businesscanvas.render.text.internal.VisibleText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stands on one poster: the texts of its boxes, broken into lines. */
final class GridPage {
    private static final int COLUMNS = 10;

    private final BusinessCanvas canvas;
    private final GridRenderer settings;
    private final Locale locale;
    private final Labels labels;
    private final EntryTexts entryTexts;
    private final PosterLayout layout;

    GridPage(BusinessCanvas canvas, GridRenderer settings) {
        this.canvas = canvas;
        this.settings = settings;
        this.locale = settings.localeFor(canvas);
        this.labels = Labels.in(locale);
        this.entryTexts = settings.entryTexts(canvas);
        this.layout = new PosterLayout(settings.width());
    }

    List<Box> boxes() {
        layout.addBar(wrapped(canvas.title(), layout.room(0, COLUMNS)));
        if (settings.showsHalves()) {
            int room = layout.room(0, COLUMNS / 2);
            layout.addHalves(
                    wrapped(RenderTexts.text(locale, "half.efficiency"), room),
                    wrapped(RenderTexts.text(locale, "half.value"), room));
        }
        Map<Block, List<Line>> blocks = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            blocks.put(block, textOf(block));
        }
        layout.addBlocks(blocks);
        if (settings.showsAttribution()) {
            layout.addBar(wrapped(RenderTexts.attribution(locale, canvas.variant()), layout.room(0, COLUMNS)));
        }
        return layout.boxes();
    }

    private List<Line> textOf(Block block) {
        int room = layout.room(block);
        List<Line> lines = new ArrayList<>(heading(block, room));
        List<? extends Entry> entries = canvas.entries(block);
        if (!entries.isEmpty()) {
            lines.add(Line.EMPTY);
            entries.forEach(entry -> addEntry(entry, room, lines));
        } else if (settings.showsQuestions()) {
            lines.add(Line.EMPTY);
            labels.questions(block, canvas.variant()).forEach(question -> lines.addAll(wrapped(question, room)));
        }
        return lines;
    }

    private List<Line> heading(Block block, int room) {
        Variant variant = canvas.variant();
        String name = labels.name(block, variant);
        if (variant == Variant.BUSINESS) {
            return wrapped(name, room);
        }
        String number = "0" + block.orderIn(variant);
        List<Line> lines = new ArrayList<>(wrapped(name + " " + number, room));
        lines.addAll(wrapped(labels.shortName(block, variant), room));
        return lines;
    }

    private void addEntry(Entry entry, int room, List<Line> lines) {
        String bullet = settings.style().bullet();
        addHanging(bullet, entryTexts.nameOf(entry), room, lines);
        for (String link : entryTexts.linksOf(entry)) {
            addHanging(" ".repeat(bullet.length()) + settings.style().arrow(), link, room, lines);
        }
    }

    private void addHanging(String mark, String text, int room, List<Line> lines) {
        String indent = " ".repeat(mark.length());
        String before = mark;
        for (Line line : wrapped(text, room - mark.length())) {
            lines.add(new Line(before + line.text(), mark.length() + line.width()));
            before = indent;
        }
    }

    private List<Line> wrapped(String text, int room) {
        return TextWrapper.wrap(VisibleText.of(text), room, settings.widths());
    }
}

package io.businesscanvas.render.text;

import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.render.text.internal.Line;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** One outline being written. */
final class OutlineWriter {
    private static final String INDENT = "  ";

    private final BusinessCanvas canvas;
    private final PageSettings page;
    private final ContentOptions content;
    private final Locale locale;
    private final Labels labels;
    private final EntryFormatter entryTexts;
    private final Appendable out;

    OutlineWriter(BusinessCanvas canvas, PageSettings page, ContentOptions content, Appendable out) {
        this.canvas = canvas;
        this.page = page;
        this.content = content;
        this.locale = content.localeFor(canvas);
        this.labels = Labels.in(locale);
        this.entryTexts = new EntryFormatter(canvas, content, locale);
        this.out = out;
    }

    void writeInsteadOfGrid(int needed) throws IOException {
        write(RenderMessages.message("outline.narrow", needed, page.width()).in(locale), "");
        out.append('\n');
        write();
    }

    void write() throws IOException {
        write(canvas.title(), "");
        for (Block block : canvas.variant().order()) {
            out.append('\n');
            write(RenderMessages.heading(locale, block, canvas.variant()), "");
            writeEntries(block);
        }
        if (content.attribution()) {
            out.append('\n');
            write(RenderMessages.attribution(locale, canvas.variant()), "");
        }
    }

    private void writeEntries(Block block) throws IOException {
        List<? extends Entry> entries = canvas.entries(block);
        for (Entry entry : entries) {
            String bullet = INDENT + page.style().bullet();
            write(entryTexts.nameOf(entry), bullet);
            for (String link : entryTexts.linksOf(entry)) {
                write(link, " ".repeat(bullet.length()) + page.style().arrow());
            }
        }
        if (entries.isEmpty()) {
            writeEmpty(block);
        }
    }

    private void writeEmpty(Block block) throws IOException {
        if (!content.questions()) {
            write(RenderMessages.text(locale, "outline.empty"), INDENT);
            return;
        }
        for (String question : labels.questions(block, canvas.variant())) {
            write(question, INDENT + RenderMessages.QUESTION);
        }
    }

    private void write(String text, String mark) throws IOException {
        for (Line line : page.hanging(mark, text, page.width())) {
            out.append(line.text()).append('\n');
        }
    }
}

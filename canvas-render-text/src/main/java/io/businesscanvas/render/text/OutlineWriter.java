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
import io.businesscanvas.render.internal.Line;
import io.businesscanvas.render.internal.PosterTexts;
import java.io.IOException;
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
        this.entryTexts = new EntryFormatter(canvas, content);
        this.out = out;
    }

    void writeInsteadOfGrid(int needed) throws IOException {
        write(RenderMessages.message("outline.narrow", needed, page.width()).in(locale), "");
        out.append('\n');
        write();
    }

    void write() throws IOException {
        write(canvas.title(), "");
        for (Detail detail : Details.in(locale).header(canvas)) {
            write(PosterTexts.in(locale).detail(detail.label(), detail.value()), INDENT);
        }
        for (String detail : entryTexts.detailsOfCanvas()) {
            write(detail, INDENT);
        }
        for (Block block : canvas.variant().order()) {
            out.append('\n');
            write(PosterTexts.in(locale).heading(block, canvas.variant()), "");
            writeEntries(block);
        }
        if (content.shows(Part.ATTRIBUTION)) {
            out.append('\n');
            write(PosterTexts.in(locale).attribution(canvas.variant()), "");
        }
    }

    private void writeEntries(Block block) throws IOException {
        for (EntryGroup group : EntryGroup.of(canvas, block)) {
            if (group.kind().isPresent()) {
                write(labels.name(group.kind().get()), INDENT);
            }
            for (Entry entry : group.entries()) {
                write(entry, group.kind().isPresent() ? INDENT + INDENT : INDENT);
            }
        }
        if (canvas.entries(block).isEmpty()) {
            writeEmpty(block);
        }
    }

    private void write(Entry entry, String before) throws IOException {
        String bullet = before + page.style().bullet();
        String indent = " ".repeat(bullet.length());
        write(entryTexts.nameOf(entry), bullet);
        for (String detail : entryTexts.detailsOf(entry)) {
            write(detail, indent);
        }
        for (String link : entryTexts.linksOf(entry)) {
            write(link, indent + page.style().arrow());
        }
    }

    private void writeEmpty(Block block) throws IOException {
        if (!content.shows(Part.QUESTIONS)) {
            write(PosterTexts.in(locale).nothing(), INDENT);
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

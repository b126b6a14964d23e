package io.businesscanvas.render.web;

import io.businesscanvas.model.Block;
import io.businesscanvas.render.web.PosterLayout.Rect;
import io.businesscanvas.render.web.internal.Anchor;
import io.businesscanvas.render.web.internal.BlockIcon;
import io.businesscanvas.render.web.internal.Markup;
import io.businesscanvas.render.web.internal.Note;
import io.businesscanvas.render.web.internal.SegmentColor;
import io.businesscanvas.render.web.internal.SegmentMark;
import io.businesscanvas.render.web.internal.TextLine;
import java.io.IOException;
import java.util.List;

/** One picture being written. */
final class SvgWriter {
    private static final int USUAL_WIDTH = 1600;
    private static final int MARGIN = 40;
    private static final double USUAL_HEIGHT = 1131;
    private static final double[] FONTS = {17, 16, 15, 14, 13, 12, 11};
    private static final int BAR = 5;
    private static final long HUNDRED = 100;
    private static final int ICON_BOX = 24;
    private static final String STYLE = style();

    private final Poster poster;
    private final Markup page;
    private final PosterLayout layout;
    private final double em;
    private final int width;

    SvgWriter(Poster poster, int width, Appendable out) {
        this.poster = poster;
        this.width = width;
        this.page = new Markup(out);
        FittedLayout fitted = FittedLayout.of(poster, USUAL_WIDTH - 2 * MARGIN, USUAL_HEIGHT - 2 * MARGIN, FONTS);
        this.layout = fitted.layout();
        this.em = FONTS[fitted.step()];
    }

    void write() throws IOException {
        double height = Math.ceil(layout.height() * em / 1000) + 2 * MARGIN;
        String box = "0 0 " + USUAL_WIDTH + " " + number(height);
        String drawnHeight = number(height * width / USUAL_WIDTH);
        page.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "width",
                        String.valueOf(width),
                        "height",
                        drawnHeight,
                        "viewBox",
                        box,
                        "role",
                        "graphics-document",
                        "aria-labelledby",
                        "canvas-title",
                        "lang",
                        poster.locale().toLanguageTag())
                .line();
        page.element("title", poster.canvas().title(), "id", "canvas-title").line();
        page.element(
                        "desc",
                        WebMessages.text(
                                poster.locale(), "picture", poster.canvas().title()))
                .line();
        page.open("style").own(STYLE).close("style").line();
        page.empty("rect", "class", "paper", "width", "100%", "height", "100%").line();
        page.open("g", "transform", "translate(" + MARGIN + " " + MARGIN + ")").line();
        for (Rect fact : layout.facts()) {
            writeBox(fact, "line");
        }
        writeLines(layout.lines());
        for (Block block : poster.variant().order()) {
            write(block);
        }
        page.close("g").line().close("svg").line();
    }

    private void write(Block block) throws IOException {
        Rect box = layout.box(block);
        BlockLayout texts = layout.block(block);
        writeBox(box, "line");
        page.open(
                        "g",
                        "transform",
                        "translate(" + px(box.x()) + " " + px(box.y()) + ")",
                        "role",
                        "list",
                        "aria-label",
                        poster.texts().heading(block, poster.variant()))
                .line();
        writeIcon(block, box);
        writeLines(texts.lines());
        for (Note note : texts.notes()) {
            write(note);
        }
        page.close("g").line();
    }

    private void writeIcon(Block block, Rect box) throws IOException {
        double scale = BlockLayout.ICON * em / 1000 / ICON_BOX;
        String move = "translate(" + px(box.width() - BlockLayout.PAD - BlockLayout.ICON) + " "
                + px(BlockLayout.PAD * 2 / 3) + ") scale(" + number(scale) + ")";
        page.empty(
                        "path",
                        "class",
                        "icon",
                        "transform",
                        move,
                        "d",
                        BlockIcon.of(block).path())
                .line();
    }

    private void write(Note note) throws IOException {
        page.open("g", "role", "listitem", "aria-label", note.label());
        page.empty(
                "rect",
                "class",
                "note",
                "x",
                px(note.x()),
                "y",
                px(note.y()),
                "width",
                px(note.width()),
                "height",
                px(note.height()),
                "rx",
                "2");
        List<SegmentMark> marks = note.marks();
        for (int i = 0; i < marks.size(); i++) {
            double top = note.y() * em / 1000 + note.height() * em / 1000 * i / marks.size();
            page.empty(
                    "rect",
                    "class",
                    marks.get(i).color().style(),
                    "x",
                    px(note.x()),
                    "y",
                    number(top),
                    "width",
                    String.valueOf(BAR),
                    "height",
                    number(note.height() * em / 1000 / marks.size()));
        }
        writeLines(note.lines());
        writeMarks(note);
        page.close("g").line();
    }

    private void writeMarks(Note note) throws IOException {
        int count = note.marks().size() + (note.others() > 0 ? 1 : 0);
        int step = NoteLayout.MARK + NoteLayout.MARK_GAP;
        int x = note.x() + note.width() - count * step - NoteLayout.MARK_GAP + NoteLayout.MARK / 2;
        int y = note.y() + 500 + NoteLayout.MARK / 2;
        for (SegmentMark mark : note.marks()) {
            String style = mark.color().style();
            page.empty("circle", "class", style, "cx", px(x), "cy", px(y), "r", px(NoteLayout.MARK / 2));
            writeMark(mark.letters(), style + "t", x, y);
            x += step;
        }
        if (note.others() > 0) {
            writeMark("+" + note.others(), "soft", x, y);
        }
    }

    private void writeMark(String letters, String style, int x, int y) throws IOException {
        page.element(
                "text",
                letters,
                "class",
                "mark " + style,
                "x",
                px(x),
                "y",
                px(y + 240),
                "text-anchor",
                "middle",
                "font-size",
                px(letters.length() > 1 ? 560 : 680),
                "aria-hidden",
                "true");
    }

    private void writeLines(List<TextLine> lines) throws IOException {
        for (TextLine line : lines) {
            boolean isRightToLeft = line.anchor() == Anchor.RIGHT_TO_LEFT;
            page.element(
                            "text",
                            line.text(),
                            "class",
                            line.style().key(),
                            "x",
                            px(line.x()),
                            "y",
                            px(line.baseline()),
                            "font-size",
                            px(line.style().size()),
                            "text-anchor",
                            line.anchor() == Anchor.RIGHT ? "end" : "",
                            "direction",
                            isRightToLeft ? "rtl" : "",
                            "unicode-bidi",
                            isRightToLeft ? "embed" : "")
                    .line();
        }
    }

    private void writeBox(Rect rect, String style) throws IOException {
        page.empty(
                        "rect",
                        "class",
                        style,
                        "x",
                        px(rect.x()),
                        "y",
                        px(rect.y()),
                        "width",
                        px(rect.width()),
                        "height",
                        px(rect.height()))
                .line();
    }

    /** A length of the layout; exact, since sizes of fonts are whole numbers. */
    private String px(int thousandths) {
        return number(Math.round(thousandths * em / 10));
    }

    private static String number(double length) {
        return number(Math.round(length * HUNDRED));
    }

    /** A length with at most two decimals. */
    private static String number(long hundredths) {
        long rest = Math.abs(hundredths % HUNDRED);
        String whole = Long.toString(hundredths / HUNDRED);
        if (rest == 0) {
            return whole;
        }
        String sign = hundredths < 0 && whole.equals("0") ? "-" : "";
        String decimals = rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest;
        return sign + whole + decimals;
    }

    private static String style() {
        StringBuilder style = new StringBuilder("text{font-family:Arial,Helvetica,\"Liberation Sans\",\"Noto Sans\","
                + "\"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",\"DejaVu Sans\",sans-serif}"
                + ".title,.name,.mark{font-weight:bold}.title,.name,.ink{fill:#1c2126}.soft{fill:#58616b}"
                + ".paper{fill:#fff}.line{fill:none;stroke:#23282d;stroke-width:1.5}"
                + ".note{fill:#f6f4ef;stroke:#e2dfd7}"
                + ".icon{fill:none;stroke:#6b747e;stroke-width:1.4;stroke-linecap:round;stroke-linejoin:round}");
        for (SegmentColor color : SegmentColor.values()) {
            style.append('.').append(color.style()).append("{fill:").append(color.fill());
            style.append("}.")
                    .append(color.style())
                    .append("t{fill:")
                    .append(color.text())
                    .append('}');
        }
        return style.append("@media (prefers-color-scheme:dark){.title,.name,.ink{fill:#e7e9eb}.soft{fill:#aab3bc}"
                        + ".paper{fill:#191d21}.line{stroke:#6d7781}.note{fill:#23282d;stroke:#30363d}"
                        + ".icon{stroke:#98a2ac}}")
                .toString();
    }
}

package io.businesscanvas.fuzz;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.internal.DisplayWidth;
import io.businesscanvas.render.text.Borders;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.render.text.MarkdownRenderer;
import io.businesscanvas.render.text.OutlineRenderer;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.validation.ValidationReport;
import java.util.Locale;

/** What is promised for everything that is drawn. */
final class Drawings {
    private static final int WIDTHS = 200;

    private Drawings() {}

    /** The lines of a poster are equally wide, those of an outline no wider than asked; nothing hidden gets out. */
    static void check(BusinessCanvas canvas, long seed) {
        int width = GridRenderer.MIN_POSTER_WIDTH + (int) Math.floorMod(seed, (long) WIDTHS);
        String poster = GridRenderer.builder()
                .width(width)
                .borders(seed % 2 == 0 ? Borders.UNICODE : Borders.ASCII)
                .links(seed % 3 == 0)
                .build()
                .render(canvas);
        poster.lines().forEach(line -> Promises.require(DisplayWidth.NARROW.of(line) == width, "width: " + line));
        String outline = OutlineRenderer.builder().width(width).build().render(canvas);
        outline.lines().forEach(line -> Promises.require(DisplayWidth.NARROW.of(line) <= width, "width: " + line));
        String markdown =
                MarkdownRenderer.builder().table(seed % 2 == 0).build().render(canvas);
        checkVisible(poster + outline + markdown);
    }

    /** A report shows nothing hidden, neither in sentences nor in what it quotes of the file. */
    static void check(ValidationReport report) {
        checkVisible(ReportRenderer.standard().render(report));
        checkVisible(ReportRenderer.builder()
                .oneLine(true)
                .locale(Locale.CHINESE)
                .build()
                .render(report));
    }

    private static void checkVisible(String drawn) {
        for (int i = 0; i < drawn.length(); i++) {
            char c = drawn.charAt(i);
            boolean isHidden = Character.isISOControl(c) && c != '\n' || c >= '\u202A' && c <= '\u202E';
            Promises.require(!isHidden, String.format("U+%04X gets out", (int) c));
        }
    }
}

package io.businesscanvas.cli.option;

import io.businesscanvas.check.drawing.DrawingForm;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.RendererBuilder;
import io.businesscanvas.render.text.Borders;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.render.text.MarkdownRenderer;
import io.businesscanvas.render.text.OutlineRenderer;
import io.businesscanvas.render.web.HtmlRenderer;
import io.businesscanvas.render.web.SvgRenderer;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a canvas is drawn. */
public final class RenderOptions {
    private static final int USUAL_WIDTH = 120;
    public static final int NARROWEST = 20;
    public static final int WIDEST = GridRenderer.MAX_WIDTH;

    @Option(names = "--as", paramLabel = "FORM")
    private Optional<DrawingForm> form = Optional.empty();

    @Option(names = "--width", paramLabel = "N")
    private Optional<Columns> width = Optional.empty();

    @Option(names = "--borders", paramLabel = "KIND")
    private Borders borders = Borders.UNICODE;

    @Option(names = "--links")
    private boolean links;

    @Option(names = "--no-links")
    private boolean noLinks;

    @Option(names = "--ids")
    private boolean ids;

    @Option(names = "--amounts")
    private boolean amounts;

    @Option(names = "--details")
    private boolean details;

    @Option(names = "--questions")
    private boolean questions;

    @Option(names = "--halves")
    private boolean halves;

    @Option(names = "--wide-ambiguous")
    private boolean wideAmbiguous;

    @Option(names = "--no-attribution")
    private boolean noAttribution;

    /** Returns whether links are to be both shown and left out. */
    public boolean isContradictory() {
        return links && noLinks;
    }

    /** Returns the form of the drawing, if it was given. */
    public Optional<DrawingForm> form() {
        return form;
    }

    /** Returns the renderer of pages with these options. */
    public HtmlRenderer page(Optional<Locale> language) {
        return showing(HtmlRenderer.builder(), language).halves(halves).build();
    }

    /** Returns the renderer; its labels are in this language, or in that of the canvas. */
    public CanvasRenderer renderer(DrawingForm form, Optional<Locale> language) {
        return switch (form) {
            case GRID -> grid(language);
            case OUTLINE -> outline(language);
            case MARKDOWN -> showing(MarkdownRenderer.builder(), language).build();
            case HTML -> page(language);
            case SVG -> showing(SvgRenderer.builder(), language).halves(halves).build();
        };
    }

    private CanvasRenderer grid(Optional<Locale> language) {
        return showing(GridRenderer.builder(), language)
                .width(columns(width))
                .borders(borders)
                .wideAmbiguous(wideAmbiguous)
                .halves(halves)
                .build();
    }

    private CanvasRenderer outline(Optional<Locale> language) {
        return showing(OutlineRenderer.builder(), language)
                .width(columns(width))
                .borders(borders)
                .wideAmbiguous(wideAmbiguous)
                .build();
    }

    private <B extends RendererBuilder<B>> B showing(B builder, Optional<Locale> language) {
        if (links || noLinks || details) {
            builder.links(!noLinks);
        }
        language.ifPresent(builder::locale);
        return builder.ids(ids)
                .amounts(amounts)
                .details(details)
                .questions(questions)
                .attribution(!noAttribution);
    }

    /** Returns the width in columns: the one that was given, else that of the terminal. */
    public static int columns(Optional<Columns> width) {
        return width.map(Columns::count).orElseGet(RenderOptions::terminalWidth);
    }

    /** The width from the launcher or the shell, limited to the valid range. */
    private static int terminalWidth() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        int terminal = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
        return Math.min(Math.max(terminal, NARROWEST), WIDEST);
    }

    /**
     * A width that can be drawn.
     *
     * @param count how many columns
     */
    public record Columns(int count) {}
}

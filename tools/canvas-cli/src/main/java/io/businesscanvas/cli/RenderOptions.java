package io.businesscanvas.cli;

import io.businesscanvas.model.Keyword;
import io.businesscanvas.render.text.Borders;
import io.businesscanvas.render.text.CanvasRenderer;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.render.text.MarkdownRenderer;
import io.businesscanvas.render.text.OutlineRenderer;
import io.businesscanvas.render.text.RendererBuilder;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a canvas is drawn. */
final class RenderOptions {
    private static final int USUAL_WIDTH = 120;
    private static final int NARROWEST = 20;

    @Option(names = "--as", paramLabel = "FORM", description = "grid (the poster, by default), outline or markdown.")
    private Form form = Form.GRID;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "Width in columns, 20 to 400; that of the terminal by default, else 120. A grid under 60"
                    + " is an outline.")
    private Optional<Integer> width = Optional.empty();

    @Option(names = "--borders", paramLabel = "KIND", description = "unicode (by default) or ascii.")
    private Borders borders = Borders.UNICODE;

    @Option(names = "--links", description = "Show the links of entries, as outline and Markdown do by default.")
    private boolean links;

    @Option(names = "--no-links", description = "Leave out the links of entries, as the grid does by default.")
    private boolean noLinks;

    @Option(names = "--ids", description = "Show the ids of entries.")
    private boolean ids;

    @Option(names = "--amounts", description = "Show amounts and shares.")
    private boolean amounts;

    @Option(names = "--questions", description = "Show questions in empty blocks.")
    private boolean questions;

    @Option(names = "--halves", description = "Name the two halves of the grid.")
    private boolean halves;

    @Option(
            names = "--wide-ambiguous",
            description = "The terminal draws characters of ambiguous width over two columns.")
    private boolean wideAmbiguous;

    @Option(names = "--no-attribution", description = "Leave out the line that says whose idea the canvas is.")
    private boolean noAttribution;

    @Option(names = "--locale", paramLabel = "TAG", description = "Language of the labels; the canvas's by default.")
    private Optional<Locale> locale = Optional.empty();

    /** The language of messages. */
    Locale messages() {
        return locale.orElseGet(Locale::getDefault);
    }

    CanvasRenderer renderer() {
        return switch (form) {
            case GRID -> grid();
            case OUTLINE -> outline();
            case MARKDOWN -> showing(MarkdownRenderer.builder()).build();
        };
    }

    private CanvasRenderer grid() {
        return showing(GridRenderer.builder())
                .width(width())
                .borders(borders)
                .wideAmbiguous(wideAmbiguous)
                .halves(halves)
                .build();
    }

    private CanvasRenderer outline() {
        return showing(OutlineRenderer.builder())
                .width(width())
                .borders(borders)
                .wideAmbiguous(wideAmbiguous)
                .build();
    }

    private <B extends RendererBuilder<B>> B showing(B builder) {
        if (links || noLinks) {
            builder.links(links);
        }
        locale.ifPresent(builder::locale);
        return builder.ids(ids).amounts(amounts).questions(questions).attribution(!noAttribution);
    }

    private int width() {
        return width.orElseGet(RenderOptions::terminalWidth);
    }

    /** The width that the launcher or the shell tells, as far as it can be drawn. */
    private static int terminalWidth() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        int told = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
        return Math.min(Math.max(told, NARROWEST), GridRenderer.MAX_WIDTH);
    }

    /** What a canvas can be drawn as. */
    enum Form implements Keyword {
        GRID,
        OUTLINE,
        MARKDOWN
    }
}

package io.businesscanvas.cli;

import io.businesscanvas.check.FileFailure;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a canvas file as a poster. */
@Command(
        name = "render",
        description = "Draws a canvas as a poster.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the canvas was drawn",
            "1:the file has mistakes, which are told",
            "2:wrong usage",
            "3:the file could not be opened or read"
        },
        footerHeading = "%nExample:%n",
        footer = "  canvas render my.canvas.json --width 100")
final class RenderCommand implements Callable<Integer> {
    private static final int USUAL_WIDTH = 120;
    private static final int NARROWEST = 20;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The canvas file.")
    private Path file;

    @Option(
            names = "--width",
            paramLabel = "N",
            description =
                    "Width in columns, 20 to 400; the terminal's by default, else 120. Under 60 it is an outline.")
    private Optional<Integer> width = Optional.empty();

    @Option(names = "--locale", paramLabel = "TAG", description = "Language of the labels; the canvas's by default.")
    private Optional<Locale> locale = Optional.empty();

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CanvasDocument document;
        try {
            document = CanvasJson.standard().parse(file);
        } catch (IOException e) {
            console.err()
                    .println("canvas: " + file + ": " + FileFailure.reasonOf(e).in(Locale.getDefault()));
            return ExitCodes.FAILURE;
        }
        Optional<BusinessCanvas> canvas = document.canvas().filter(read -> !document.hasErrors());
        if (canvas.isEmpty()) {
            tellMistakes(document);
            return ExitCodes.FINDINGS;
        }
        draw(canvas.get());
        return ExitCodes.CLEAN;
    }

    private void draw(BusinessCanvas canvas) throws IOException {
        GridRenderer.Builder grid = GridRenderer.builder();
        try {
            grid.width(width.orElseGet(RenderCommand::terminalWidth));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
        locale.ifPresent(grid::locale);
        grid.build().render(canvas, console.out());
    }

    private void tellMistakes(CanvasDocument document) throws IOException {
        ValidationReport mistakes = new ValidationReport(
                Optional.of(document.source()), document.problems(), List.of(), List.of(), List.of());
        ReportRenderer.builder()
                .locale(locale.orElse(Locale.getDefault()))
                .build()
                .render(mistakes, console.err());
    }

    /** The width that the launcher or the shell tells, as far as it can be drawn. */
    private static int terminalWidth() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        int told = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
        return Math.min(Math.max(told, NARROWEST), GridRenderer.MAX_WIDTH);
    }
}

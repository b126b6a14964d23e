package io.businesscanvas.cli;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.option.RenderOptions;
import io.businesscanvas.diff.CanvasAlternatives;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.Borders;
import io.businesscanvas.render.text.CompareRenderer;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import io.businesscanvas.value.Keyword;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws canvas files side by side. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "2..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--as", paramLabel = "FORM")
    private Form form = Form.GRID;

    @Option(names = "--width", paramLabel = "N")
    private Optional<RenderOptions.Columns> width = Optional.empty();

    @Option(names = "--borders", paramLabel = "KIND")
    private Borders borders = Borders.UNICODE;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int columns = RenderOptions.columns(width);
        int most = CompareRenderer.mostCanvases(columns);
        if (form == Form.GRID && files.size() > most) {
            String reason = CliMessages.say(console.locale(), "compare.narrow", columns, most);
            throw new ParameterException(spec.commandLine(), reason);
        }
        CanvasReader reader = new CanvasReader(console);
        List<BusinessCanvas> canvases = new ArrayList<>();
        List<ValidationReport> reports = new ArrayList<>();
        for (Path file : files) {
            Optional<CanvasDocument> document = reader.parse(file);
            document.flatMap(CanvasDocument::canvas).ifPresent(canvases::add);
            document.map(Validator.standard()::validate).ifPresent(reports::add);
        }
        if (canvases.size() == files.size()) {
            write(CanvasAlternatives.of(canvases), reports, columns);
        }
        return reader.exitCode();
    }

    private void write(CanvasAlternatives alternatives, List<ValidationReport> reports, int columns) {
        CompareRenderer.Builder renderer =
                CompareRenderer.builder().width(columns).borders(borders).markdown(form == Form.MARKDOWN);
        console.language().chosen().ifPresent(renderer::locale);
        console.show(renderer.build().render(alternatives, reports));
    }

    /** What the comparison can be written as. */
    enum Form implements Keyword {
        GRID,
        MARKDOWN
    }
}

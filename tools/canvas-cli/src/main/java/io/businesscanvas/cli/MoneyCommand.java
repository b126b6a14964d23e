package io.businesscanvas.cli;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.option.NumberChange;
import io.businesscanvas.cli.option.RenderOptions;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.MoneyRenderer;
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

/** Calculates what the streams and costs of a canvas file amount to in a year. */
@Command(name = "money", sortOptions = false)
final class MoneyCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Option(names = "--set", paramLabel = "NUMBER")
    private List<NumberChange> changes = new ArrayList<>();

    @Option(names = "--as", paramLabel = "FORM")
    private Form form = Form.TEXT;

    @Option(names = "--width", paramLabel = "N")
    private Optional<RenderOptions.Columns> width = Optional.empty();

    MoneyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CanvasReader reader = new CanvasReader(console);
        Optional<BusinessCanvas> canvas = reader.read(file);
        if (canvas.isPresent()) {
            write(changed(canvas.get()));
        }
        return reader.exitCode();
    }

    private BusinessCanvas changed(BusinessCanvas canvas) {
        BusinessCanvas changed = canvas;
        for (NumberChange change : changes) {
            try {
                changed = change.appliedTo(changed, console.locale());
            } catch (IllegalArgumentException e) {
                String reason =
                        CliMessages.say(console.locale(), "usage.invalid", "--set", String.valueOf(e.getMessage()));
                throw new ParameterException(spec.commandLine(), reason, e);
            }
        }
        return changed;
    }

    private void write(BusinessCanvas canvas) throws IOException {
        if (form == Form.JSON) {
            MoneyJson.write(canvas, console.out());
            return;
        }
        MoneyRenderer.Builder money =
                MoneyRenderer.builder().markdown(form == Form.MARKDOWN).width(RenderOptions.columns(width));
        console.language().chosen().ifPresent(money::locale);
        console.show(money.build().render(canvas));
    }

    /** What the table can be written as. */
    enum Form implements Keyword {
        TEXT,
        MARKDOWN,
        JSON
    }
}

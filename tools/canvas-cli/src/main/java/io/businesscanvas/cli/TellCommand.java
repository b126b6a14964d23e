package io.businesscanvas.cli;

import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.option.RenderOptions;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.StoryRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the links of a canvas file as sentences. */
@Command(name = "tell", sortOptions = false)
final class TellCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Option(names = "--as", paramLabel = "FORM")
    private DiffCommand.Form form = DiffCommand.Form.TEXT;

    @Option(names = "--width", paramLabel = "N")
    private Optional<RenderOptions.Columns> width = Optional.empty();

    @Option(names = "--no-attribution")
    private boolean noAttribution;

    TellCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StoryRenderer.Builder story = StoryRenderer.builder()
                .markdown(form == DiffCommand.Form.MARKDOWN)
                .width(RenderOptions.columns(width))
                .attribution(!noAttribution);
        console.language().chosen().ifPresent(story::locale);
        CanvasReader reader = new CanvasReader(console);
        Optional<BusinessCanvas> canvas = reader.read(file);
        if (canvas.isPresent()) {
            console.show(story.build().render(canvas.get()));
        }
        return reader.exitCode();
    }
}

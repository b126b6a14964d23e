package io.businesscanvas.cli;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.option.RenderOptions;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a canvas file. */
@Command(name = "render", sortOptions = false)
final class RenderCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Mixin
    private RenderOptions options = new RenderOptions();

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (options.isContradictory()) {
            String reason = CliMessages.say(console.locale(), "usage.not-both", "--links", "--no-links");
            throw new ParameterException(spec.commandLine(), reason);
        }
        CanvasRenderer renderer = options.renderer(console.language().asked());
        CanvasReader reader = new CanvasReader(console);
        Optional<BusinessCanvas> canvas = reader.read(file);
        if (canvas.isPresent()) {
            renderer.render(canvas.get(), console.out());
        }
        return reader.exitCode();
    }
}

package io.businesscanvas.cli;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.CanvasRenderer;
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
@Command(
        name = "render",
        description = "Draws a canvas as a poster, as an outline or as Markdown.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the canvas was drawn",
            "1:the file has mistakes, which are told",
            "2:wrong usage",
            "3:the file could not be opened or read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  canvas render my.canvas.json --width 100 --links",
            "  canvas render my.canvas.json --as markdown > my.md"
        })
final class RenderCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The canvas file.")
    private Path file;

    @Mixin
    private RenderOptions options = new RenderOptions();

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CanvasRenderer renderer = renderer();
        CanvasReader reader = new CanvasReader(console, options.messages());
        Optional<BusinessCanvas> canvas = reader.read(file);
        if (canvas.isPresent()) {
            renderer.render(canvas.get(), console.out());
        }
        return reader.exitCode();
    }

    private CanvasRenderer renderer() {
        try {
            return options.renderer();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}

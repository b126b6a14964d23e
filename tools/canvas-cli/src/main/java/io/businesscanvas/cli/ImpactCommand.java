package io.businesscanvas.cli;

import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.edit.CanvasArguments;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.render.text.ImpactRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what depends on an entry of a canvas file. */
@Command(name = "impact", sortOptions = false)
final class ImpactCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "ID")
    private String id;

    ImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CanvasReader reader = new CanvasReader(console);
        Optional<BusinessCanvas> canvas = reader.read(file);
        if (canvas.isPresent()) {
            Entry entry = new CanvasArguments(canvas.get(), spec, console.locale()).entry(id);
            console.show(ImpactRenderer.in(console.locale()).render(canvas.get(), entry));
        }
        return reader.exitCode();
    }
}

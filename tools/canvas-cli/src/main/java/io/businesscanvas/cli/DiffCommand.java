package io.businesscanvas.cli;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Keyword;
import io.businesscanvas.render.text.DiffRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two canvas files. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "OLD")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "NEW")
    private Path after;

    @Option(names = "--as", paramLabel = "FORM")
    private Form form = Form.TEXT;

    @Option(names = "--exit-code")
    private boolean exitCode;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CanvasReader reader = new CanvasReader(console);
        Optional<BusinessCanvas> old = reader.read(before);
        Optional<BusinessCanvas> young = reader.read(after);
        if (old.isEmpty() || young.isEmpty()) {
            return reader.exitCode();
        }
        CanvasDiff diff = CanvasDiff.between(old.get(), young.get());
        DiffRenderer.builder()
                .markdown(form == Form.MARKDOWN)
                .locale(console.locale())
                .build()
                .render(diff, console.out());
        return exitCode && !diff.isEmpty() ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
    }

    /** What the changes can be written as. */
    enum Form implements Keyword {
        TEXT,
        MARKDOWN
    }
}

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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two canvas files. */
@Command(
        name = "diff",
        description = "Tells what changed between two canvases, in the words of the canvas.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the canvases were compared",
            "1:they differ (with --exit-code), or a file has mistakes",
            "2:wrong usage",
            "3:a file could not be opened or read"
        },
        footerHeading = "%nExample:%n",
        footer = "  canvas diff old.canvas.json new.canvas.json --as markdown")
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "The canvas before.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The canvas after.")
    private Path after;

    @Option(names = "--as", paramLabel = "FORM", description = "text (by default) or markdown.")
    private Form form = Form.TEXT;

    @Option(names = "--exit-code", description = "Exit with 1 if anything differs.")
    private boolean exitCode;

    @Mixin
    private LanguageOption language = new LanguageOption();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CanvasReader reader = new CanvasReader(console, language.locale());
        Optional<BusinessCanvas> old = reader.read(before);
        Optional<BusinessCanvas> young = reader.read(after);
        if (old.isEmpty() || young.isEmpty()) {
            return reader.exitCode();
        }
        CanvasDiff diff = CanvasDiff.between(old.get(), young.get());
        DiffRenderer.builder()
                .markdown(form == Form.MARKDOWN)
                .locale(language.locale())
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

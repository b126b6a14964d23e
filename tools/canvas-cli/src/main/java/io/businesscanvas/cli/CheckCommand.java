package io.businesscanvas.cli;

import io.businesscanvas.check.CanvasChecker;
import io.businesscanvas.check.CheckResult;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.Severity;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.render.text.ReportTotals;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads and validates canvas files and tells what was found. */
@Command(
        name = "check",
        description = "Validates canvas files and tells what does not hold together.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing to object to (warnings and hints may be told)",
            "1:errors were found",
            "2:wrong usage, or no canvas file was found",
            "3:a file could not be opened or read"
        },
        footerHeading = "%nExample:%n",
        footer = "  canvas check canvases another.canvas.json")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            defaultValue = ".",
            description =
                    "Files, and folders in which all files *.canvas.json are checked; the current folder by default.")
    private List<Path> paths = List.of();

    @Option(names = "--locale", paramLabel = "TAG", description = "Language of the messages, such as en or zh-CN.")
    private Locale locale = Locale.getDefault();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CheckResult result = CanvasChecker.of(Validator.standard()).check(paths);
        if (result.files().isEmpty()) {
            console.err().println("canvas: no file *.canvas.json in " + paths.get(0));
            return ExitCodes.USAGE;
        }
        report(result);
        return exitCode(result);
    }

    private void report(CheckResult result) throws IOException {
        ReportRenderer renderer = ReportRenderer.builder().locale(locale).build();
        for (CheckedFile file : result.files()) {
            if (file.report().isPresent()) {
                renderer.render(file.report().get(), console.out());
            }
            file.failure()
                    .ifPresent(failure -> console.err().println("canvas: " + file.name() + ": " + failure.in(locale)));
        }
        if (!result.reports().isEmpty()) {
            console.out().println(renderer.summary(ReportTotals.of(result.reports())));
        }
    }

    private static int exitCode(CheckResult result) {
        if (result.hasFailures()) {
            return ExitCodes.FAILURE;
        }
        return result.hasAtLeast(Severity.ERROR) ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
    }
}

package io.businesscanvas.cli;

import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.validation.Policy;
import io.businesscanvas.validation.Preset;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads and validates canvas files and tells what was found. */
@Command(
        name = "check",
        description = "Validates canvas files and tells what does not hold together.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing that fails the check (warnings and hints may be told)",
            "1:findings that fail it, files that are no canvases included",
            "2:wrong usage, a policy file with mistakes, or nothing matched",
            "3:a file could not be opened or read, or written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  canvas check canvases another.canvas.json",
            "  canvas check --format github --report sarif=canvas.sarif",
            "  canvas check --preset strict --fail-on warning 'canvases/**'"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private FailureOptions failing = new FailureOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Validator validator = Validator.standard()
                    .with(Policy.of(failing.preset.orElse(Preset.STANDARD)).overriddenBy(failing.settings()));
            failing.threshold();
            return new CheckRun(console, reporting, failing.threshold()).run(select(), selection.allowEmpty, validator);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private SelectedFiles select() throws IOException {
        FileSelection.Builder builder = FileSelection.builder().forceExclude(selection.forceExclude);
        selection.exclude.stream().map(PathPattern::of).forEach(builder::exclude);
        FileSelection chosen = builder.build();
        List<String> paths = new ArrayList<>(selection.paths);
        boolean readsInput = paths.removeIf(SelectionOptions.STANDARD_INPUT::equals);
        SelectedFiles selected = chosen.select(paths);
        List<CanvasFile> files = new ArrayList<>(selected.files());
        if (readsInput) {
            CanvasFile input =
                    CanvasFile.of(Path.of(""), selection.stdinName.orElse("<stdin>"), System.in.readAllBytes());
            if (chosen.takes(input)) {
                files.add(0, input);
            }
        }
        return new SelectedFiles(files, selected.unreadable(), selected.unmatched());
    }
}

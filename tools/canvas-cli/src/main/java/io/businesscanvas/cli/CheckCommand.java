package io.businesscanvas.cli;

import io.businesscanvas.check.PolicyBaselines;
import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.check.policy.PolicyLayer;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.validation.Policy;
import io.businesscanvas.validation.Preset;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final Path workingFolder = Path.of("").toAbsolutePath();

    @Spec
    private CommandSpec spec;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private FailureOptions failing = new FailureOptions();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            PolicyLookup policies = policies();
            if (policy.showPolicy.isPresent()) {
                return showPolicy(policies, policy.showPolicy.get());
            }
            CheckRun run = new CheckRun(console, reporting, failing.threshold());
            return run.run(select(policies), selection.allowEmpty, policies, policy);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (UncheckedIOException e) {
            console.err()
                    .println("canvas: "
                            + Failures.told(workingFolder, Objects.requireNonNull(e.getCause()), reporting.locale));
            return ExitCodes.FAILURE;
        }
    }

    /** What the command line says wins over all policy files; what it says wrongly is told at once. */
    private PolicyLookup policies() {
        PolicyLayer layer = new PolicyLayer(
                CliTexts.say(reporting.locale, "policy.command-line"), failing.preset, failing.settings());
        Validator.standard().with(Policy.of(Preset.STANDARD).overriddenBy(layer.rules()));
        return PolicyLookup.from(workingFolder).overriddenBy(layer);
    }

    private int showPolicy(PolicyLookup policies, Path file) throws IOException {
        new PolicyPage(console.out(), policies, reporting.locale).show(CanvasFile.of(workingFolder, file));
        return new PolicyProblems(console, reporting.locale)
                        .tell(PolicyBaselines.of(policies).problems())
                ? ExitCodes.USAGE
                : ExitCodes.CLEAN;
    }

    private SelectedFiles select(PolicyLookup policies) throws IOException {
        FileSelection.Builder builder =
                FileSelection.builder().forceExclude(selection.forceExclude).alsoExclude(policies::excludes);
        selection.exclude.stream().map(PathPattern::of).forEach(builder::exclude);
        FileSelection chosen = builder.build();
        List<String> paths = new ArrayList<>(selection.paths);
        boolean readsInput = paths.removeIf(SelectionOptions.STANDARD_INPUT::equals);
        SelectedFiles selected = chosen.select(paths);
        List<CanvasFile> files = new ArrayList<>(selected.files());
        if (readsInput) {
            CanvasFile input =
                    CanvasFile.of(workingFolder, selection.stdinName.orElse("<stdin>"), System.in.readAllBytes());
            if (chosen.takes(input)) {
                files.add(0, input);
            }
        }
        return new SelectedFiles(files, selected.unmatched());
    }
}

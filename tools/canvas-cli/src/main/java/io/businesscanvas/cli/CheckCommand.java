package io.businesscanvas.cli;

import io.businesscanvas.check.PolicyBaselines;
import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.check.policy.PolicyLayer;
import io.businesscanvas.check.policy.PolicyLookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads and validates canvas files and tells what was found. */
@Command(name = "check", sortOptions = false)
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
            refuseContradictions();
            PolicyLookup policies = policies();
            if (policy.showPolicy.isPresent()) {
                return showPolicy(policies, policy.showPolicy.get());
            }
            SelectedFiles selected = select(policies);
            refuseToOverwrite(selected, policies);
            CheckRun run = new CheckRun(console, reporting, failing.threshold());
            return run.run(selected, selection.allowsNothing(), policies, policy);
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), Failures.invalidPath(e.getInput(), console.locale()), e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (UncheckedIOException e) {
            console.remark(Failures.told(workingFolder, Objects.requireNonNull(e.getCause()), console.locale()));
            return ExitCodes.FAILURE;
        }
    }

    private void refuseContradictions() {
        Locale locale = console.locale();
        RepeatedKeys.in(spec).ifPresent(key -> refuse(CliMessages.say(locale, "usage.twice", key)));
        if (reporting.files.containsValue(Path.of(""))) {
            refuse(CliMessages.say(locale, "usage.value", "--report", "FILE"));
        }
        reporting.sharedFile().ifPresent(file -> refuse(CliMessages.say(locale, "usage.one-file", file)));
        failing.rules.keySet().stream()
                .filter(rule -> !RuleNames.isKnown(rule))
                .forEach(rule -> refuse(RuleNames.unknown(rule, locale)));
    }

    /** What is read, and a baseline that is written, must be there after the check. */
    private void refuseToOverwrite(SelectedFiles selected, PolicyLookup policies) {
        Set<Path> needed = new HashSet<>();
        policy.baseline.ifPresent(needed::add);
        policy.writeBaseline.ifPresent(needed::add);
        for (CanvasFile canvas : selected.files()) {
            needed.add(canvas.path());
            policies.find(canvas.path()).ifPresent(found -> {
                needed.add(found.path());
                found.baseline().ifPresent(needed::add);
            });
        }
        reporting
                .fileAmong(needed)
                .ifPresent(file -> refuse(CliMessages.say(console.locale(), "usage.report-on-needed", file)));
    }

    private void refuse(String reason) {
        throw new ParameterException(spec.commandLine(), reason);
    }

    /** What the command line says wins over all policy files. */
    private PolicyLookup policies() {
        PolicyLayer layer = new PolicyLayer(
                CliMessages.say(console.locale(), "policy.command-line"), failing.preset, failing.settings());
        return PolicyLookup.from(workingFolder).overriddenBy(layer);
    }

    private int showPolicy(PolicyLookup policies, Path file) throws IOException {
        new PolicyWriter(console.out(), policies, console.locale()).show(CanvasFile.of(workingFolder, file));
        return new PolicyProblems(console).tell(PolicyBaselines.of(policies).problems())
                ? ExitCodes.USAGE
                : ExitCodes.CLEAN;
    }

    private SelectedFiles select(PolicyLookup policies) throws IOException {
        FileSelection chosen = selection.selection(policies::excludes);
        SelectedFiles selected = selection.files(chosen);
        List<CanvasFile> files = new ArrayList<>(selected.files());
        selection.input(chosen).ifPresent(input -> files.add(0, input));
        return new SelectedFiles(files, selected.unmatched());
    }
}

package io.businesscanvas.cli;

import io.businesscanvas.check.CheckPlan;
import io.businesscanvas.check.CheckSession;
import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.console.Failures;
import io.businesscanvas.cli.console.FileList;
import io.businesscanvas.cli.option.FailureOptions;
import io.businesscanvas.cli.option.FixOptions;
import io.businesscanvas.cli.option.PolicyOptions;
import io.businesscanvas.cli.option.ReportOptions;
import io.businesscanvas.cli.option.SelectionOptions;
import io.businesscanvas.cli.reference.RuleNames;
import io.businesscanvas.policy.RulePattern;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Validates canvas files and reports findings. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private FailureOptions failing = new FailureOptions();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Mixin
    private FixOptions fixing = new FixOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return check();
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), Failures.invalidPath(e.getInput(), console.locale()), e);
        }
    }

    private int check() throws IOException {
        rejectContradictions();
        CheckSession.Builder settings = CheckSession.builder().origin(say("policy.command-line"));
        failing.addTo(settings);
        policy.addTo(settings);
        if (policy.showPolicy().isPresent()) {
            return showPolicy(settings.build().policies(), policy.showPolicy().get());
        }
        CheckPlan plan = selection.plan(settings);
        if (selection.listsFiles()) {
            return new FileList(console).print(plan.selected(), selection.allowsEmpty());
        }
        reporting.fileAmong(plan.filesInUse()).ifPresent(file -> reject(say("usage.report-on-needed", file)));
        return run(plan);
    }

    private int run(CheckPlan plan) throws IOException {
        FixRun fixes = new FixRun(console, fixing.scope());
        if (fixing.isDiff()) {
            return fixes.diff(plan, selection.allowsEmpty());
        }
        int unwritten = fixing.isFixing() ? fixes.fix(plan, reporting.isQuiet()) : CheckStatus.CLEAN.exitCode();
        return Math.max(unwritten, new CheckRun(console, reporting).run(plan));
    }

    private void rejectContradictions() {
        Locale locale = console.locale();
        RepeatedKeys.in(spec).ifPresent(key -> reject(say("usage.twice", key)));
        if (reporting.files().containsValue(Path.of(""))) {
            reject(say("usage.value", "--report", "FILE"));
        }
        if (fixing.isFixing() && selection.readsInput()) {
            reject(say("usage.fix-input"));
        }
        reporting.sharedFile().ifPresent(file -> reject(say("usage.one-file", file)));
        failing.rules().stream()
                .filter(rule -> !RulePattern.isValid(rule) || !RuleNames.isKnown(rule))
                .forEach(rule -> reject(RuleNames.unknown(rule, locale)));
    }

    private void reject(String reason) {
        throw new ParameterException(spec.commandLine(), reason);
    }

    private int showPolicy(PolicyLookup policies, Path file) throws IOException {
        NamedFile canvas = NamedFile.of(Path.of("").toAbsolutePath(), file);
        return new PolicyWriter(console, policies).show(canvas);
    }

    private String say(String key, Object... arguments) {
        return CliMessages.say(console.locale(), key, arguments);
    }
}

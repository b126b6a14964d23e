package io.businesscanvas.cli;

import io.businesscanvas.check.CheckPlan;
import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.FixScope;
import io.businesscanvas.check.FixSink;
import io.businesscanvas.check.FixedFile;
import io.businesscanvas.check.UnwritableFileException;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.console.Failures;
import io.businesscanvas.cli.console.FileList;
import io.businesscanvas.internal.text.LogText;
import io.businesscanvas.labels.Message;
import java.io.IOException;
import java.nio.file.Path;

/** Fixes the files of a check, or shows what would change. */
final class FixRun {
    private final Console console;
    private final FixScope scope;
    private int files;
    private int count;
    private int exitCode = CheckStatus.CLEAN.exitCode();

    FixRun(Console console, FixScope scope) {
        this.console = console;
        this.scope = scope;
    }

    /** Writes fixed files; returns the exit code of files that could not be written. */
    int fix(CheckPlan plan, boolean isQuiet) throws IOException {
        plan.fix(scope, this::write);
        if (!isQuiet) {
            console.remark(CliMessages.say(console.locale(), "fixed", count, files));
        }
        return exitCode;
    }

    private void write(FixedFile file) {
        try {
            file.write();
            files++;
            count += file.count();
        } catch (UnwritableFileException e) {
            console.remark(Failures.message(Path.of("").toAbsolutePath(), e, console.locale()));
            exitCode = CheckStatus.FAILURE.exitCode();
        }
    }

    /** Prints what would change; returns the exit code, which says whether something would. */
    int diff(CheckPlan plan, boolean allowsEmpty) throws IOException {
        exitCode = new FileList(console).remark(plan.selected(), allowsEmpty);
        plan.fix(scope, new Diff());
        return exitCode;
    }

    private final class Diff implements FixSink {
        @Override
        public void add(FixedFile file) {
            String diff = UnifiedDiff.between(file.name(), file.before().text(), file.text());
            console.out().print(LogText.neutral(diff));
            exitCode = Math.max(exitCode, CheckStatus.FINDINGS.exitCode());
        }

        @Override
        public void addFailure(String name, Message reason) {
            console.remark(name + ": " + reason.in(console.locale()));
            exitCode = CheckStatus.FAILURE.exitCode();
        }
    }
}

package io.businesscanvas.cli;

import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.cli.console.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script by which shells complete the command. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(CompletionScript.of(spec.root()));
        return CheckStatus.CLEAN.exitCode();
    }
}

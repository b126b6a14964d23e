package io.businesscanvas.cli;

import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.internal.FileNames;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.console.Failures;
import io.businesscanvas.cli.console.Language;
import io.businesscanvas.cli.console.StandardOutput;
import io.businesscanvas.cli.console.UsageErrors;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import tools.jackson.core.exc.JacksonIOException;

/** The command {@code canvas}; the help of all commands is in {@code help.properties}. */
@Command(
        name = "canvas",
        subcommands = {
            CheckCommand.class,
            RenderCommand.class,
            PreviewCommand.class,
            TellCommand.class,
            MoneyCommand.class,
            CompareCommand.class,
            FormatCommand.class,
            AddCommand.class,
            LinkCommand.class,
            UnlinkCommand.class,
            RenameCommand.class,
            DiffCommand.class,
            ImpactCommand.class,
            NewCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            CompletionCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        versionProvider = Version.class)
public final class Canvas implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    /** Only looked at by the parser: {@link Language} has found it before. */
    @Option(names = "--locale", paramLabel = "TAG", scope = ScopeType.INHERIT)
    private Optional<Locale> locale = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean isHelpRequested;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean isVersionRequested;

    Canvas(Console console) {
        this.console = console;
    }

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        StandardOutput out = new StandardOutput();
        Console console = Console.ofProcess(out, Language.of(System.getenv(), arguments));
        if (!FileNames.isFolderKnown()) {
            console.remark(CliMessages.say(console.locale(), "folder.encoding", FileNames.encoding()));
        }
        int exitCode = run(console, arguments);
        console.flush();
        if (out.failure().isPresent()) {
            console.remark(
                    CliMessages.say(console.locale(), "lost", out.failure().get()));
            console.flush();
            exitCode = CheckStatus.FAILURE.exitCode();
        }
        ClassArchive.discardIfUnused();
        System.exit(exitCode);
    }

    static int run(Console console, String... arguments) {
        return commandLine(console).execute(arguments);
    }

    /** The parser of all commands, with their help in the language of the console. */
    static CommandLine commandLine(Console console) {
        CommandLine commandLine = new CommandLine(new Canvas(console), new CommandFactory(console))
                .setOut(console.out())
                .setErr(console.err())
                .setResourceBundle(CliMessages.help(console.locale()))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageErrors(console))
                .setExecutionExceptionHandler((failure, command, parsed) -> fail(failure, console));
        new Converters(console.locale()).addTo(commandLine);
        return commandLine;
    }

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), CliMessages.say(console.locale(), "usage.no-command"));
    }

    private static int fail(Exception failure, Console console) {
        if (failure instanceof InvalidPathException path) {
            console.remark(Failures.invalidPath(path.getInput(), console.locale()));
            return CheckStatus.USAGE.exitCode();
        }
        Throwable reason = failure instanceof JacksonIOException ? failure.getCause() : failure;
        console.remark(
                reason instanceof IOException io
                        ? Failures.message(Path.of("").toAbsolutePath(), io, console.locale())
                        : failure.toString());
        return CheckStatus.FAILURE.exitCode();
    }
}

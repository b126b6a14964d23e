package io.businesscanvas.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code canvas}: checks and draws canvas files. */
@Command(
        name = "canvas",
        description = "Business model canvases as code: checks and draws canvas files.",
        subcommands = {
            CheckCommand.class,
            RenderCommand.class,
            FormatCommand.class,
            DiffCommand.class,
            NewCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            CompletionCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  canvas new my.canvas.json       begin a canvas",
            "  canvas check canvases           validate all canvas files in a folder",
            "  canvas render my.canvas.json    draw a canvas as a poster",
            "",
            "'canvas COMMAND --help' tells more about a command."
        })
public final class Canvas {
    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        int exitCode = run(console, arguments);
        console.flush();
        System.exit(exitCode);
    }

    static int run(Console console, String... arguments) {
        PrintWriter err = console.err();
        return new CommandLine(new Canvas(), new CommandFactory(console))
                .setOut(console.out())
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Locale.class, Canvas::locale)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> fail(failure, err))
                .execute(arguments);
    }

    private static int fail(Exception failure, PrintWriter err) {
        err.println("canvas: " + failure);
        return ExitCodes.FAILURE;
    }

    private static Locale locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            throw new CommandLine.TypeConversionException("'" + tag + "' is no language tag such as en or zh-CN");
        }
        return locale;
    }
}

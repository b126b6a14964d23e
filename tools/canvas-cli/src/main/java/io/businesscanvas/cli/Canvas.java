package io.businesscanvas.cli;

import io.businesscanvas.check.report.ReportFormat;
import io.businesscanvas.model.Variant;
import io.businesscanvas.validation.Policy;
import io.businesscanvas.validation.Preset;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code canvas}. */
@Command(
        name = "canvas",
        description = "Business model canvases as code: begin, check, draw and compare them.",
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
        EnvironmentLocale.in(System.getenv()).ifPresent(Locale::setDefault);
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
                .registerConverter(ReportFormat.class, KeywordConverter.of(ReportFormat.values()))
                .registerConverter(Preset.class, KeywordConverter.of(Preset.values()))
                .registerConverter(Policy.Level.class, KeywordConverter.of(Policy.Level.values()))
                .registerConverter(FailureOptions.FailOn.class, KeywordConverter.of(FailureOptions.FailOn.values()))
                .registerConverter(ReportOptions.When.class, KeywordConverter.of(ReportOptions.When.values()))
                .registerConverter(RenderOptions.Form.class, KeywordConverter.of(RenderOptions.Form.values()))
                .registerConverter(DiffCommand.Form.class, KeywordConverter.of(DiffCommand.Form.values()))
                .registerConverter(RulesCommand.Form.class, KeywordConverter.of(RulesCommand.Form.values()))
                .registerConverter(Variant.class, KeywordConverter.of(Variant.values()))
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> fail(failure, err))
                .execute(arguments);
    }

    private static int fail(Exception failure, PrintWriter err) {
        err.println("canvas: "
                + (failure instanceof IOException io
                        ? Failures.told(Path.of("").toAbsolutePath(), io, Locale.getDefault())
                        : failure.toString()));
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

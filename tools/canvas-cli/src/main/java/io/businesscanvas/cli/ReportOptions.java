package io.businesscanvas.cli;

import io.businesscanvas.check.report.ReportFormat;
import io.businesscanvas.model.Keyword;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;

/** How a check is told. */
final class ReportOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "Report on standard output: text (default), line, json, sarif, junit, github, gitlab or checkstyle.")
    ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            description = "Another report, to a file; may be given several times.")
    Map<ReportFormat, Path> files = new LinkedHashMap<>();

    @Option(names = "--color", paramLabel = "WHEN", description = "Colours: auto (default), always or never.")
    When color = When.AUTO;

    @Option(names = "--locale", paramLabel = "TAG", description = "Language of the messages, such as en or zh-CN.")
    Locale locale = Locale.getDefault();

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell findings and failures, nothing else.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell also which policy files apply, and how long it took.")
    boolean verbose;

    /** NO_COLOR is set to anything but nothing: no colour, unless it is asked for. */
    boolean isColored() {
        String noColor = System.getenv("NO_COLOR");
        boolean isUnwanted = noColor != null && !noColor.isEmpty();
        return color == When.ALWAYS || color == When.AUTO && !isUnwanted && Terminal.isOut();
    }

    /** When something is done. */
    enum When implements Keyword {
        /** Where it makes sense. */
        AUTO,
        /** In any case. */
        ALWAYS,
        /** In no case. */
        NEVER
    }
}

package io.businesscanvas.cli;

import io.businesscanvas.check.report.ReportFormat;
import io.businesscanvas.model.Keyword;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** How a check is told. */
final class ReportOptions {
    @Option(names = "--format", paramLabel = "FORMAT")
    ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--report", paramLabel = "FORMAT=FILE")
    Map<ReportFormat, Path> files = new LinkedHashMap<>();

    @Option(names = "--color", paramLabel = "WHEN")
    When color = When.AUTO;

    @Option(names = {"-q", "--quiet"})
    boolean quiet;

    @Option(names = {"-v", "--verbose"})
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

package io.businesscanvas.cli.option;

import io.businesscanvas.check.report.ReportFormat;
import io.businesscanvas.cli.console.Terminal;
import io.businesscanvas.document.Severity;
import io.businesscanvas.value.Keyword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Options about the reports of a check. */
public final class ReportOptions {
    @Option(names = "--format", paramLabel = "FORMAT")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--report", paramLabel = "FORMAT=FILE")
    private Map<ReportFormat, Path> files = new LinkedHashMap<>();

    @Option(names = "--show", paramLabel = "SEVERITY")
    private Severity show = Severity.HINT;

    @Option(names = "--statistics")
    private boolean statistics;

    @Option(names = "--include-accepted")
    private boolean includeAccepted;

    @Option(names = "--color", paramLabel = "WHEN")
    private When color = When.AUTO;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = {"-v", "--verbose"})
    private boolean verbose;

    /** Returns the format of the report on standard output. */
    public ReportFormat format() {
        return format;
    }

    /** Returns the files of further reports, by format. */
    public Map<ReportFormat, Path> files() {
        return Collections.unmodifiableMap(files);
    }

    /** Returns the lowest severity that is printed. */
    public Severity show() {
        return show;
    }

    /** Returns whether a table of rules and counts is printed. */
    public boolean showsStatistics() {
        return statistics;
    }

    /** Returns whether reports include findings that a baseline or a suppression accepts. */
    public boolean includesAccepted() {
        return includeAccepted;
    }

    /** Returns whether notes and progress are left out. */
    public boolean isQuiet() {
        return quiet;
    }

    /** Returns whether policies and times are listed. */
    public boolean isVerbose() {
        return verbose;
    }

    /** Returns the first file to which two reports would go. */
    public Optional<Path> sharedFile() {
        Set<Path> seen = new HashSet<>();
        return files.values().stream()
                .filter(file -> !seen.add(file.toAbsolutePath().normalize()))
                .findFirst();
    }

    /** Returns the first file to which a report would go though it is one of these. */
    public Optional<Path> fileAmong(Collection<Path> others) {
        return files.values().stream()
                .filter(file -> others.stream().anyMatch(other -> isSame(file, other)))
                .findFirst();
    }

    private static boolean isSame(Path one, Path other) {
        Path normal = one.toAbsolutePath().normalize();
        try {
            return normal.equals(other.toAbsolutePath().normalize()) || Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // one of them is not there, so a link leads to neither
        }
    }

    /** If NO_COLOR is set and not empty, there is no colour unless an option requests it. */
    public boolean isColored() {
        String noColor = System.getenv("NO_COLOR");
        boolean isUnwanted = noColor != null && !noColor.isEmpty();
        return color == When.ALWAYS || color == When.AUTO && !isUnwanted && Terminal.isOut();
    }

    /** Returns the file to which a workflow of GitHub Actions adds summaries, if this is one and its format is used. */
    public Optional<Path> stepSummary() {
        String file = System.getenv("GITHUB_STEP_SUMMARY");
        boolean isWanted = format == ReportFormat.GITHUB && file != null && !file.isEmpty();
        return isWanted ? Optional.of(Path.of(file)) : Optional.empty();
    }

    /** Returns whether the report on standard output ends with statistics itself. */
    public boolean hasStatistics() {
        return format == ReportFormat.TEXT || format == ReportFormat.GITHUB;
    }

    /** Returns whether the report on standard output is for people, who may read other text after it. */
    public boolean isForPeople() {
        return format == ReportFormat.TEXT || format == ReportFormat.LINE;
    }

    /** When something is done. */
    public enum When implements Keyword {
        /** Where it makes sense. */
        AUTO,
        /** In any case. */
        ALWAYS,
        /** In no case. */
        NEVER
    }
}

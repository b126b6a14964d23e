package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The report for people, for the log of a workflow, and then the workflow commands that GitHub Actions shows as
 * annotations.
 *
 * <p>GitHub shows ten annotations per step and kind, so they are collected and written at the end, errors first.
 */
final class GitHubReport implements ReportWriter {
    private static final int LONGEST = 4096;
    private static final String CUT = "...";

    private final ReportSettings settings;
    private final Writer out;
    private final TextReport log;
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    GitHubReport(ReportSettings settings, Writer out) {
        this.settings = settings;
        this.out = out;
        this.log = TextReport.full(settings, out);
    }

    @Override
    public void addConfiguration(CheckedFile file) {
        annotate(file);
    }

    @Override
    public void add(CheckedFile file) throws IOException {
        log.add(file);
        annotate(file);
    }

    private void annotate(CheckedFile file) {
        file.failure()
                .ifPresent(reason -> errors.add("::error file=" + property(file.name()) + ",title="
                        + ReportMessages.UNREADABLE + "::" + message(shortened(reason.in(settings.locale()))) + "\n"));
        for (Issue issue : Issues.of(file, settings.locale())) {
            String line = line(file.name(), issue);
            switch (issue.severity()) {
                case ERROR -> errors.add(line);
                case WARNING -> warnings.add(line);
                case HINT -> notices.add(line);
            }
        }
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        log.end(totals);
        for (List<String> lines : List.of(errors, warnings, notices)) {
            for (String line : lines) {
                out.append(line);
            }
        }
    }

    private static String line(String file, Issue issue) {
        LineSpan span = issue.span();
        StringBuilder line = new StringBuilder("::")
                .append(command(issue.severity()))
                .append(" file=")
                .append(property(file))
                .append(",line=")
                .append(span.line())
                .append(",endLine=")
                .append(span.endLine());
        // GitHub rejects an annotation with columns that spans several lines
        if (span.isOneLine()) {
            line.append(",col=").append(span.column()).append(",endColumn=").append(span.endColumn());
        }
        return line.append(",title=")
                .append(property(issue.rule()))
                .append("::")
                .append(message(shortened(issue.text())))
                .append('\n')
                .toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "notice";
        };
    }

    /** GitHub silently discards what is longer. */
    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}

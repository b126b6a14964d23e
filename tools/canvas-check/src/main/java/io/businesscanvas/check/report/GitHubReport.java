package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Workflow commands of GitHub Actions, which shows them as annotations.
 *
 * <p>It shows ten a step and kind, so errors are written at once and the others kept for the end: only their lines.
 */
final class GitHubReport implements ReportWriter {
    private final ReportSettings settings;
    private final Writer out;
    private final List<String> warnings = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    GitHubReport(ReportSettings settings, Writer out) {
        this.settings = settings;
        this.out = out;
    }

    @Override
    public void add(CheckedFile file) throws IOException {
        if (file.failure().isPresent()) {
            String reason = file.failure().get().in(settings.locale());
            out.append("::error file=" + property(file.name()) + ",title=" + ReportMessages.UNREADABLE)
                    .append("::" + message(reason) + "\n");
        }
        for (Issue issue : Issues.of(file, settings.locale())) {
            String line = line(file.name(), issue);
            switch (issue.severity()) {
                case ERROR -> out.append(line);
                case WARNING -> warnings.add(line);
                case HINT -> notices.add(line);
            }
        }
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        for (String line : warnings) {
            out.append(line);
        }
        for (String line : notices) {
            out.append(line);
        }
    }

    private static String line(String file, Issue issue) {
        Region region = issue.region();
        StringBuilder line = new StringBuilder("::")
                .append(command(issue.severity()))
                .append(" file=")
                .append(property(file))
                .append(",line=")
                .append(region.line())
                .append(",endLine=")
                .append(region.endLine());
        // With columns in several lines GitHub refuses the whole annotation.
        if (region.isOneLine()) {
            line.append(",col=").append(region.column()).append(",endColumn=").append(region.endColumn());
        }
        return line.append(",title=")
                .append(property(issue.rule()))
                .append("::")
                .append(message(issue.text()))
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

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}

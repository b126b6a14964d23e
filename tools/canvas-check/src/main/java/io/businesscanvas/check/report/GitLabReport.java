package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.internal.IndentedJson;
import io.businesscanvas.document.Severity;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** The code quality report of GitLab, which shows it in merge requests. */
final class GitLabReport implements ReportWriter {
    private final ReportSettings settings;
    private final Writer out;
    private final JsonGenerator json;

    GitLabReport(ReportSettings settings, Writer out) {
        this.settings = settings;
        this.out = out;
        this.json = IndentedJson.open(out);
        json.writeStartArray();
    }

    @Override
    public void add(CheckedFile file) {
        file.failure()
                .ifPresent(reason -> write(
                        file.name(),
                        ReportMessages.UNREADABLE,
                        reason.in(settings.locale()),
                        Fingerprint.of(ReportMessages.UNREADABLE + '\n' + file.name()),
                        "major",
                        1));
        for (Issue issue : Issues.of(file, settings.locale())) {
            write(
                    file.name(),
                    issue.rule(),
                    issue.text(),
                    issue.fingerprint(),
                    severity(issue.severity()),
                    issue.span().line());
        }
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        json.writeEndArray();
        json.close();
        out.append('\n');
    }

    private void write(String file, String rule, String text, String fingerprint, String severity, int line) {
        json.writeStartObject();
        json.writeStringProperty("description", text);
        json.writeStringProperty("check_name", rule);
        json.writeStringProperty("fingerprint", fingerprint);
        json.writeStringProperty("severity", severity);
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", file);
        json.writeObjectPropertyStart("lines");
        json.writeNumberProperty("begin", line);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case HINT -> "info";
        };
    }
}

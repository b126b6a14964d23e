package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.internal.IndentedJson;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.ValidationReport.SkippedRule;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The complete report, in the format that {@code report.schema.json} describes. */
final class JsonReport implements ReportWriter {
    private static final String VERSION = "1.0";

    private final ReportSettings settings;
    private final Writer out;
    private final JsonGenerator json;

    JsonReport(ReportSettings settings, Writer out) {
        this.settings = settings;
        this.out = out;
        this.json = IndentedJson.open(out);
        json.writeStartObject();
        json.writeStringProperty("canvasReport", VERSION);
        json.writeStringProperty("toolVersion", settings.version());
        json.writeArrayPropertyStart("files");
    }

    @Override
    public void add(CheckedFile file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.name());
        file.failure().ifPresent(reason -> json.writeStringProperty("failure", reason.in(settings.locale())));
        file.report().ifPresent(report -> writeReport(file, report));
        json.writeEndObject();
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        json.writeEndArray();
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("errors", totals.errors());
        json.writeNumberProperty("warnings", totals.warnings());
        json.writeNumberProperty("hints", totals.hints());
        json.writeNumberProperty("files", totals.files());
        json.writeNumberProperty("failures", totals.failures());
        json.writeNumberProperty("rulesRun", totals.rulesRun());
        json.writeNumberProperty("suppressed", totals.suppressed());
        json.writeNumberProperty("baselined", totals.baselined());
        json.writeNumberProperty("stale", totals.stale());
        json.writeNumberProperty("configurationProblems", totals.configurationProblems());
        json.writeEndObject();
        json.writeEndObject();
        json.close();
        out.append('\n');
    }

    private void writeReport(CheckedFile file, ValidationReport report) {
        json.writeArrayPropertyStart("findings");
        FileFixes fixes = FileFixes.of(file, settings.locale());
        Issues.of(file, settings.locale()).forEach(issue -> writeIssue(issue, fixes.of(issue.finding())));
        json.writeEndArray();
        json.writeArrayPropertyStart("rulesSkipped");
        report.rulesSkipped().stream()
                .map(SkippedRule::rule)
                .distinct()
                .forEach(rule -> json.writeString(rule.value()));
        json.writeEndArray();
        json.writeNumberProperty("suppressed", report.suppressed().size());
        json.writeNumberProperty("baselined", file.baselined().size());
    }

    private void writeIssue(Issue issue, List<FileFix> fixes) {
        json.writeStartObject();
        json.writeStringProperty("rule", issue.rule());
        json.writeStringProperty("severity", issue.severity().key());
        writeLocation(issue.path(), issue.span());
        json.writeStringProperty("message", issue.message());
        issue.finding().fix().ifPresent(fix -> json.writeStringProperty("fix", fix.in(settings.locale())));
        json.writeStringProperty("fingerprint", issue.fingerprint());
        json.writeArrayPropertyStart("related");
        issue.related().forEach(this::writeNote);
        json.writeEndArray();
        if (!fixes.isEmpty()) {
            json.writeArrayPropertyStart("fixes");
            fixes.forEach(this::writeFix);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeFix(FileFix fix) {
        json.writeStartObject();
        json.writeStringProperty("title", fix.title());
        json.writeBooleanProperty("safe", fix.isSafe());
        json.writeArrayPropertyStart("edits");
        for (FileFix.Edit edit : fix.edits()) {
            json.writeStartObject();
            writeSpan(edit.span());
            json.writeStringProperty("text", edit.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeNote(Issue.Note note) {
        json.writeStartObject();
        writeLocation(note.path(), note.span());
        json.writeStringProperty("message", note.message());
        json.writeEndObject();
    }

    private void writeLocation(String path, LineSpan span) {
        json.writeStringProperty("path", path);
        writeSpan(span);
    }

    private void writeSpan(LineSpan span) {
        json.writeNumberProperty("line", span.line());
        json.writeNumberProperty("column", span.column());
        json.writeNumberProperty("endLine", span.endLine());
        json.writeNumberProperty("endColumn", span.endColumn());
    }
}

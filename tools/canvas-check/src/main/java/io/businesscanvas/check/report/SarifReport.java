package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.internal.IndentedJson;
import io.businesscanvas.document.Finding;
import io.businesscanvas.validation.ValidationReport.SuppressedFinding;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0. Results come before the tool and its rules, since only at the end is it known which kinds of mistakes there
 * were; no file has to be kept.
 */
final class SarifReport implements ReportWriter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final ReportSettings settings;
    private final Writer out;
    private final JsonGenerator json;
    private final SarifRules rules;
    private final SarifResult results;
    private final List<CheckedFile> unreadable = new ArrayList<>();

    SarifReport(ReportSettings settings, Writer out) {
        this.settings = settings;
        this.out = out;
        this.json = IndentedJson.open(out);
        this.rules = new SarifRules(json, settings.locale());
        this.results = new SarifResult(json, rules);
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
    }

    @Override
    public void add(CheckedFile file) {
        if (file.failure().isPresent()) {
            unreadable.add(file);
        }
        List<SuppressedFinding> suppressed =
                file.report().map(report -> report.suppressed()).orElse(List.of());
        List<Finding> all = Stream.of(
                        file.findings().stream(),
                        file.baselined().stream(),
                        suppressed.stream().map(SuppressedFinding::finding))
                .flatMap(findings -> findings)
                .toList();
        int told = file.findings().size();
        int known = told + file.baselined().size();
        List<Issue> issues = Issues.of(file, all, settings.locale());
        for (int i = 0; i < issues.size(); i++) {
            Acceptance acceptance = i < told
                    ? Acceptance.NONE
                    : i < known
                            ? Acceptance.byBaseline(
                                    ReportMessages.say("sarif.baseline").in(settings.locale()))
                            : Acceptance.inSource(
                                    suppressed.get(i - known).suppression().reason());
            results.write(file.name(), issues.get(i), acceptance);
        }
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        json.writeEndArray();
        writeInvocation();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "canvas");
        json.writeStringProperty("version", settings.version());
        rules.write();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.append('\n');
    }

    private void writeInvocation() {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", unreadable.isEmpty());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        unreadable.forEach(file -> file.failure().ifPresent(reason -> {
            json.writeStartObject();
            json.writeStringProperty("level", "error");
            json.writeObjectPropertyStart("message");
            json.writeStringProperty("text", reason.in(settings.locale()));
            json.writeEndObject();
            json.writeArrayPropertyStart("locations");
            json.writeStartObject();
            results.writePhysicalLocation(file.name(), Optional.empty());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}

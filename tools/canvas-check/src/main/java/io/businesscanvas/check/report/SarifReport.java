package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.internal.IndentedJson;
import io.businesscanvas.check.internal.RulePage;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import io.businesscanvas.validation.ValidationReport.SuppressedFinding;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0. Results come before the tool and its rules, since the kinds of problems are known only at the end; no
 * file has to be kept. Accepted findings are omitted by default, because GitHub and Jenkins show them as open.
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
    private final List<SarifNotification> misconfigured = new ArrayList<>();

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
    public void addConfiguration(CheckedFile file) {
        add(file, FileFixes.none(settings.locale()));
        Issues.of(file, settings.locale())
                .forEach(issue -> misconfigured.add(
                        new SarifNotification(file.name(), Optional.of(issue.span()), issue.text(), issue.severity())));
    }

    @Override
    public void add(CheckedFile file) {
        add(file, FileFixes.of(file, settings.locale()));
    }

    private void add(CheckedFile file, FileFixes fixes) {
        if (file.failure().isPresent()) {
            unreadable.add(file);
            CheckedFile reported =
                    Unreadable.checked(file.name(), file.failure().get());
            results.write(reported, Issues.of(reported, settings.locale()).get(0), Acceptance.NONE, List.of());
        }
        List<SuppressedFinding> suppressed = settings.accepted()
                ? file.report().map(report -> report.suppressed()).orElse(List.of())
                : List.of();
        List<Finding> baselined = settings.accepted() ? file.baselined() : List.of();
        List<Finding> all = Stream.of(
                        file.findings().stream(),
                        baselined.stream(),
                        suppressed.stream().map(SuppressedFinding::finding))
                .flatMap(findings -> findings)
                .toList();
        int fresh = file.findings().size();
        int known = fresh + baselined.size();
        List<Issue> issues = Issues.of(file, all, settings.locale());
        for (int i = 0; i < issues.size(); i++) {
            Acceptance acceptance = i < fresh
                    ? Acceptance.NONE
                    : i < known
                            ? Acceptance.byBaseline(
                                    ReportMessages.say("sarif.baseline").in(settings.locale()))
                            : Acceptance.inSource(
                                    suppressed.get(i - known).suppression().reason());
            results.write(file, issues.get(i), acceptance, i < fresh ? fixes.of(all.get(i)) : List.of());
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
        json.writeStringProperty("informationUri", RulePage.HOME);
        rules.write();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.append('\n');
    }

    /**
     * Errors of configuration make a run unsuccessful, as files that could not be read do; warnings do not. All are
     * notifications of the execution: Jenkins would count those of the configuration besides the results.
     */
    private void writeInvocation() {
        boolean isMisled = misconfigured.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", unreadable.isEmpty() && !isMisled);
        json.writeArrayPropertyStart("toolExecutionNotifications");
        unreadable.forEach(file -> file.failure()
                .map(reason -> new SarifNotification(
                        file.name(), Optional.empty(), reason.in(settings.locale()), Severity.ERROR))
                .ifPresent(failure -> failure.write(json, results)));
        misconfigured.forEach(problem -> problem.write(json, results));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}

package io.businesscanvas.reports;

import static io.businesscanvas.rule.Checks.every;

import io.businesscanvas.check.CanvasChecker;
import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.Threshold;
import io.businesscanvas.check.report.ReportFormat;
import io.businesscanvas.check.report.ReportSettings;
import io.businesscanvas.check.report.ReportWriter;
import io.businesscanvas.check.report.Reports;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import io.businesscanvas.value.RuleId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One check of the hostile files, and its reports. */
final class HostileReports {
    private static final Rule CUSTOM = Rule.of(
                    "acme.value.linked",
                    every(ValueProposition.class).linksTo(Relation.SERVES).atLeast(3))
            .as(Level.WARNING);
    /** A policy file with a problem, and a baseline that cannot be read. */
    private static final List<CheckedFile> CONFIGURATION = List.of(
            CheckedFile.of("canvas-policy.json", policyProblems()),
            CheckedFile.failed("known\n.json", Message.verbatim("No permission to read the file.")));

    private static final List<CheckedFile> CHECKED = new ArrayList<>();
    private static final CheckTotals TOTALS = check();

    private HostileReports() {}

    private static CheckTotals check() {
        try {
            return CanvasChecker.of(Validator.standard().withRules(CUSTOM)).check(HostileFiles.all(), CHECKED::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidationReport policyProblems() {
        CanvasSource source =
                CanvasSource.of("canvas-policy.json", "{\n  \"canvasPolicy\": \"1.0\",\n  \"files\": 1\n}");
        Finding finding = Finding.of(
                        RuleId.of("file.wrong-type"),
                        Severity.ERROR,
                        new Location.AtProperty(CanvasPath.root()),
                        Message.verbatim("\"files\" is not a list."))
                .withSpan(source.span(source.text().indexOf('1', 20), 1));
        return ValidationReport.of(List.of(finding)).withSource(source);
    }

    /** What was found in canvas files. */
    static List<CheckedFile> checked() {
        return CHECKED;
    }

    /** What was found, in policy files and baselines first. */
    static List<CheckedFile> all() {
        return Stream.concat(CONFIGURATION.stream(), CHECKED.stream()).toList();
    }

    /** The summary that GitHub shows on the page of a run. */
    static String summary(Path folder) throws IOException {
        return summary(folder, CHECKED, TOTALS);
    }

    /** The summary of some of the files. */
    static String summary(Path folder, List<CheckedFile> files, CheckTotals totals) throws IOException {
        Path file = folder.resolve("summary.md");
        try (Reports reports = Reports.of(ReportSettings.standard()).toStepSummary(file)) {
            for (CheckedFile each : CONFIGURATION) {
                reports.addConfiguration(each);
            }
            for (CheckedFile each : files) {
                reports.add(each);
            }
            reports.end(totals);
        }
        return Files.readString(file);
    }

    /** The report in this form; every finding fails, so that those that show failures only show all. */
    static String as(ReportFormat format) {
        StringWriter out = new StringWriter();
        ReportSettings settings = ReportSettings.standard().withThreshold(Threshold.of(Severity.HINT));
        try {
            ReportWriter report = format.open(settings, out);
            for (CheckedFile file : CONFIGURATION) {
                report.addConfiguration(file);
            }
            for (CheckedFile file : CHECKED) {
                report.add(file);
            }
            report.end(TOTALS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}

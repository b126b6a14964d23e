package io.businesscanvas.check.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.businesscanvas.check.CanvasChecker;
import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.Threshold;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that are checked, and what the reports say of them.
 *
 * @param files the files
 * @param threshold what fails the check
 */
record ReportTester(List<NamedFile> files, Threshold threshold) {
    /** A canvas with two errors and a hint; its second and third proposition serve nobody. */
    static final String WITH_FINDINGS = """
            {
              "businessCanvas": "1.0",
              "title": "t",
              "customerSegments": ["riders"],
              "valuePropositions": [{ "name": "served", "serves": ["riders"] }, "%1$s", { "name": "%1$s", "id": "other" }],
              "revenueStreams": [{ "name": "fee", "paidBy": ["riders"] }]
            }
            """;

    /** A canvas that no rule objects to. */
    static final String CLEAN = "{ \"businessCanvas\": \"1.0\", \"title\": \"t\" }\n";

    static ReportTester nothing() {
        return new ReportTester(List.of(), Threshold.standard());
    }

    ReportTester file(String name, String text) {
        return and(NamedFile.of(Path.of(""), name, text.getBytes(UTF_8)));
    }

    ReportTester closedFile(String name) {
        return and(new NamedFile(name, Path.of(name), () -> {
            throw new AccessDeniedException(name);
        }));
    }

    ReportTester failingOn(Threshold other) {
        return new ReportTester(files, other);
    }

    private ReportTester and(NamedFile file) {
        List<NamedFile> all = new ArrayList<>(files);
        all.add(file);
        return new ReportTester(all, threshold);
    }

    /** The report of a check by the standard rules. */
    String as(ReportFormat format) {
        return as(format, checked(), threshold);
    }

    private List<CheckedFile> checked() {
        List<CheckedFile> checked = new ArrayList<>();
        try {
            CanvasChecker.of(Validator.standard()).check(files, checked::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return checked;
    }

    /** The report of a check by the standard rules, with these settings. */
    String as(ReportFormat format, ReportSettings settings) {
        return as(format, List.of(), checked(), settings);
    }

    /** The same for a program. */
    JsonNode asJson(ReportFormat format) {
        return JsonMapper.shared().readTree(as(format));
    }

    /** The report on these results. */
    static String as(ReportFormat format, List<CheckedFile> checked, Threshold threshold) {
        return as(format, List.of(), checked, ReportSettings.standard().withThreshold(threshold));
    }

    /** The report on these results, and on these problems of policy files and baselines. */
    static String as(
            ReportFormat format, List<CheckedFile> configuration, List<CheckedFile> checked, ReportSettings settings) {
        StringWriter out = new StringWriter();
        write(format.open(settings, out), configuration, checked);
        return out.toString();
    }

    /** Writes a report on these results, and on these problems of policy files and baselines. */
    static void write(ReportWriter report, List<CheckedFile> configuration, List<CheckedFile> checked) {
        int problems =
                configuration.stream().mapToInt(file -> file.findings().size()).sum();
        CheckTotals totals = CheckTotals.of(checked);
        int unread = (int) configuration.stream()
                .filter(file -> file.failure().isPresent())
                .count();
        try {
            for (CheckedFile file : configuration) {
                report.addConfiguration(file);
            }
            for (CheckedFile file : checked) {
                report.add(file);
            }
            report.end(new CheckTotals(
                    totals.errors(),
                    totals.warnings(),
                    totals.hints(),
                    totals.files(),
                    totals.failures() + unread,
                    totals.rulesRun(),
                    totals.suppressed(),
                    totals.hasBaseline(),
                    totals.baselined(),
                    totals.stale(),
                    problems,
                    totals.findingsByRule()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.businesscanvas.reports;

import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.ReaderFactory;
import edu.hm.hafner.analysis.Report;
import edu.hm.hafner.analysis.parser.CheckStyleParser;
import edu.hm.hafner.analysis.parser.violations.JUnitAdapter;
import edu.hm.hafner.analysis.parser.violations.SarifAdapter;
import io.businesscanvas.check.report.ReportFormat;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

/** The parsers of Jenkins' warnings plugin find in reports of hostile files what is in them. */
class JenkinsTest {
    private static final List<Row> EXPECTED =
            Row.of(HostileReports.all()).stream().map(Row::inXml).toList();

    private static final Set<String> MESSAGES =
            Row.of(HostileReports.all()).stream().map(Row::text).collect(Collectors.toSet());
    private static final Set<String> FILES = EXPECTED.stream().map(Row::file).collect(Collectors.toSet());

    @Test
    void checkstyle_has_every_finding_with_line_column_rule_and_message() {
        List<Row> rows = parse(new CheckStyleParser(), ReportFormat.CHECKSTYLE).stream()
                .map(issue -> new Row(
                        issue.getFileName(),
                        issue.getLineStart(),
                        issue.getColumnStart(),
                        severity(issue),
                        StringUtils.uncapitalize(issue.getCategory()).replace('/', '.') + "." + issue.getType(),
                        issue.getMessage()))
                .toList();
        Rows.assertSame(rows, EXPECTED);
    }

    /** It reads no columns, and takes findings of one line with the same text for one. */
    @Test
    void sarif_has_every_finding_with_line_rule_and_message() {
        List<Issue> issues =
                parse(new SarifAdapter(), ReportFormat.SARIF).stream().toList();
        Rows.assertSame(
                issues.stream()
                        .map(issue -> new Row(
                                issue.getFileName(),
                                issue.getLineStart(),
                                0,
                                severity(issue),
                                issue.getType(),
                                inSarif(issue.getMessage())))
                        .toList(),
                Row.of(HostileReports.all()).stream()
                        .map(Row::withoutColumn)
                        .distinct()
                        .toList());
    }

    /** What comes before is about the rule. */
    private static String inSarif(String message) {
        return MESSAGES.contains(message) ? message : message.substring(message.lastIndexOf("\n\n") + 2);
    }

    /** In a stack trace, which is where it looks for files, the name of a file has no colon. */
    @Test
    void junit_has_every_failure_with_its_file_and_line() {
        List<Row> rows = parse(new JUnitAdapter(), ReportFormat.JUNIT).stream()
                .map(issue -> inJUnit(issue.getFileName(), issue.getLineStart()))
                .toList();
        Rows.assertSame(
                rows,
                EXPECTED.stream().map(row -> inJUnit(row.file(), row.line())).toList());
    }

    private static Row inJUnit(String file, int line) {
        boolean isKnown = !file.contains(":") && FILES.contains(file);
        return new Row(isKnown ? file : "?", line, 0, "error", "", "");
    }

    private static String severity(Issue issue) {
        return switch (issue.getSeverity().getName()) {
            case "ERROR", "HIGH" -> "error";
            case "NORMAL" -> "warning";
            case "LOW" -> "hint";
            default -> issue.getSeverity().getName().toLowerCase(Locale.ROOT);
        };
    }

    private static Report parse(IssueParser parser, ReportFormat format) {
        String text = HostileReports.as(format);
        return parser.parse(new ReaderFactory(StandardCharsets.UTF_8) {
            @Override
            public String getFileName() {
                return "report";
            }

            @Override
            public Reader create() {
                return new StringReader(text);
            }
        });
    }
}

package io.businesscanvas.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.Threshold;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitHubReportTest {
    private static final CanvasSource SOURCE = CanvasSource.of("a", "{\n  \"x\": [\n  ] }\n");

    @Test
    void a_percent_sign_is_escaped_before_what_is_escaped_with_one() {
        assertThat(annotation(Finding.of(
                        RuleId.of("a.b"),
                        Severity.ERROR,
                        new Location.AtCanvas(),
                        Message.verbatim("100%, %0A\r\n:x"))))
                .isEqualTo(
                        "::error file=%25%3A%2C,line=1,endLine=1,col=1,endColumn=1,title=a.b::100%25, %250A%0D%0A:x\n");
    }

    @Test
    void there_are_columns_only_within_one_line() {
        assertThat(annotation(at(4, 3)))
                .isEqualTo("::warning file=%25%3A%2C,line=2,endLine=2,col=3,endColumn=6,title=a.b::m\n");
        assertThat(annotation(at(4, 10))).isEqualTo("::warning file=%25%3A%2C,line=2,endLine=3,title=a.b::m\n");
    }

    @Test
    void the_text_report_comes_first_and_says_that_a_run_is_clean() {
        assertThat(ReportTester.nothing().file("a", ReportTester.CLEAN).as(ReportFormat.GITHUB))
                .startsWith("No findings in 1 canvas, ");
        String report = ReportTester.nothing()
                .file("a", ReportTester.WITH_FINDINGS.formatted("##[add-mask]x ::error::y"))
                .as(ReportFormat.GITHUB);
        assertThat(report).startsWith("a:5:").contains("2 errors, ");
        assertThat(report.lines().filter(line -> !line.startsWith("::")))
                .noneMatch(line -> line.contains("##[") || line.contains(" ::error::y"));
    }

    @Test
    void a_message_that_git_hub_would_discard_is_shortened() {
        String annotation = annotation(Finding.of(
                RuleId.of("a.b"), Severity.ERROR, new Location.AtCanvas(), Message.verbatim("🚲".repeat(3000))));
        String message = annotation.strip().replaceFirst("^::.*::", "");
        assertThat(message).isEqualTo("🚲".repeat(2046) + "...");
    }

    /** GitHub counts the characters of the message, and not those that escape them. */
    @ParameterizedTest
    @CsvSource({
        "4096, x, 4096, ''",
        "4097, x, 4093, ...",
        "4096, %, 4096, ''",
        "4097, %, 4093, ...",
        "5000, '\n', 4093, ...",
        "2048, 🚲, 2048, ''",
        "2049, 🚲, 2046, ..."
    })
    void only_a_message_that_git_hub_would_discard_is_shortened(int length, String text, int kept, String end) {
        String line = annotation(Finding.of(
                RuleId.of("a.b"), Severity.ERROR, new Location.AtCanvas(), Message.verbatim(text.repeat(length))));
        assertThat(unescaped(line)).isEqualTo(text.repeat(kept) + end).hasSizeLessThanOrEqualTo(4096);
    }

    /** The cut leaves neither half a character nor half of what escapes one. */
    @Test
    void a_message_is_shortened_at_every_position_between_characters() {
        for (int shift = 0; shift < 8; shift++) {
            String text = "x".repeat(shift) + "%🚲\r\n".repeat(1_000);
            String line = annotation(
                    Finding.of(RuleId.of("a.b"), Severity.ERROR, new Location.AtCanvas(), Message.verbatim(text)));
            String message = unescaped(line);
            assertThat(message).endsWith("...").hasSizeBetween(4_095, 4_096);
            String kept = message.substring(0, message.length() - 3);
            assertThat(text).startsWith(kept);
            assertThat(Character.isHighSurrogate(kept.charAt(kept.length() - 1)))
                    .isFalse();
        }
    }

    @Test
    void a_long_name_in_a_canvas_and_a_long_reason_are_shortened_too() {
        String report = ReportTester.nothing()
                .file("a", ReportTester.WITH_FINDINGS.formatted("100%, \\n\\u0041:🚲 ".repeat(600)))
                .as(ReportFormat.GITHUB);
        assertThat(report.lines().filter(line -> line.startsWith("::error ")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(unescaped(line))
                        .hasSizeBetween(4_095, 4_096)
                        .startsWith("\"100%, \nA:🚲 ")
                        .endsWith("..."));
        CheckedFile unread = CheckedFile.failed("b", Message.verbatim("%".repeat(5_000)));
        String failure = ReportTester.as(ReportFormat.GITHUB, List.of(unread), Threshold.standard());
        assertThat(failure.lines().filter(line -> line.startsWith("::")).map(GitHubReportTest::unescaped))
                .containsExactly("%".repeat(4_093) + "...");
    }

    @Test
    void errors_of_all_files_come_before_warnings_and_hints() {
        String sinner = ReportTester.WITH_FINDINGS.formatted("x");
        assertThat(ReportTester.nothing()
                        .file("a", sinner)
                        .file("b", sinner)
                        .closedFile("c")
                        .as(ReportFormat.GITHUB)
                        .lines()
                        .filter(line -> line.startsWith("::"))
                        .map(line -> line.replaceFirst("::(\\w+) file=(\\w).*", "$1 $2")))
                .containsExactly(
                        "error a",
                        "error a",
                        "error b",
                        "error b",
                        "error c",
                        "warning a",
                        "warning b",
                        "notice a",
                        "notice a",
                        "notice b",
                        "notice b");
    }

    private static Finding at(int offset, int length) {
        return Finding.of(
                        RuleId.of("a.b"),
                        Severity.WARNING,
                        new Location.AtProperty(CanvasPath.root()),
                        Message.verbatim("m"))
                .withSpan(SOURCE.span(offset, length));
    }

    /** The message of an annotation, as GitHub reads it. */
    private static String unescaped(String line) {
        return line.strip()
                .replaceFirst("^::.*?::", "")
                .replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%25", "%");
    }

    private static String annotation(Finding finding) {
        ValidationReport report = ValidationReport.of(List.of(finding)).withSource(SOURCE);
        String all = ReportTester.as(ReportFormat.GITHUB, List.of(CheckedFile.of("%:,", report)), Threshold.standard());
        return all.lines()
                .filter(line -> line.startsWith("::"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}

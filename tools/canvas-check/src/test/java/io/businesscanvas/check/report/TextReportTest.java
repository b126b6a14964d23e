package io.businesscanvas.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.labels.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void ends_with_a_table_of_rules_if_there_are_many_findings() {
        String many = ReportTester.nothing().file("a", unserved(51)).as(ReportFormat.TEXT);
        assertThat(many).containsPattern("\\d+ rules run\\.\n\nfindings  rule\n {6}51  value\\.unserved\n");
        assertThat(ReportTester.nothing().file("a", unserved(20)).as(ReportFormat.TEXT))
                .doesNotContain("findings  rule");
    }

    @Test
    void has_the_table_in_any_case_if_it_is_wanted() {
        ReportSettings settings = ReportSettings.standard().withStatistics(true);
        assertThat(ReportTester.nothing()
                        .file("a", unserved(2))
                        .as(ReportFormat.TEXT, settings.withLocale(Locale.CHINESE)))
                .contains("\n    数量  规则\n")
                .contains("\n       2  value.unserved\n");
    }

    @Test
    void never_says_that_there_are_no_findings_if_something_went_wrong() {
        List<CheckedFile> clean = List.of();
        CheckedFile policy = CheckedFile.failed("canvas-policy.json", Message.verbatim("no"));
        assertThat(ReportTester.as(ReportFormat.TEXT, List.of(policy), clean, ReportSettings.standard()))
                .isEqualTo("1 file could not be read.\n");
        assertThat(ReportTester.nothing()
                        .file("a", ReportTester.CLEAN)
                        .closedFile("b")
                        .as(ReportFormat.TEXT))
                .isEqualTo("1 file could not be read.\n");
    }

    @Test
    void the_line_format_also_has_files_that_could_not_be_read() {
        assertThat(ReportTester.nothing().closedFile("b").as(ReportFormat.LINE))
                .isEqualTo("b:1:1: error [file.unreadable] No permission to read the file.\n");
    }

    private static String unserved(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"Offer " + number + " of ours\"")
                .collect(Collectors.joining(
                        ", ",
                        "{ \"businessCanvas\": \"1.0\", \"title\": \"t\", \"customerSegments\": [\"riders\"], \"revenueStreams\":"
                                + " [{ \"name\": \"fee\", \"paidBy\": [\"riders\"] }], \"valuePropositions\": [",
                        "] }"));
    }
}

package io.businesscanvas.reports;

import static io.businesscanvas.check.report.ReportFormat.CHECKSTYLE;
import static io.businesscanvas.check.report.ReportFormat.GITHUB;
import static io.businesscanvas.check.report.ReportFormat.GITLAB;
import static io.businesscanvas.check.report.ReportFormat.JSON;
import static io.businesscanvas.check.report.ReportFormat.JUNIT;
import static io.businesscanvas.check.report.ReportFormat.LINE;
import static io.businesscanvas.check.report.ReportFormat.SARIF;
import static io.businesscanvas.check.report.ReportFormat.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.report.ReportFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form of report says of hostile files what the results say: how many findings, and where each of them is. */
class ReportsAgreeTest {
    private static final List<Row> EXPECTED = Row.of(HostileReports.all());

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"JSON", "SARIF"})
    void forms_for_programs_have_everything(ReportFormat format) throws Exception {
        Rows.assertSame(read(format), EXPECTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"CHECKSTYLE", "JUNIT"})
    void forms_in_xml_have_everything_that_xml_can_say(ReportFormat format) throws Exception {
        Rows.assertSame(read(format), EXPECTED.stream().map(Row::inXml).toList());
    }

    @Test
    void gitlab_has_everything_but_columns() throws Exception {
        Rows.assertSame(read(GITLAB), EXPECTED.stream().map(Row::withoutColumn).toList());
    }

    @Test
    void one_line_each_has_all_locations() throws Exception {
        Rows.assertSame(
                read(LINE),
                EXPECTED.stream().map(Row::withoutFile).map(Row::withoutText).toList());
    }

    /** Files that cannot be read go to standard error, as problems of policy files and baselines do. */
    @Test
    void the_text_report_has_all_locations() throws Exception {
        Rows.assertSame(
                read(TEXT),
                Row.of(HostileReports.checked()).stream()
                        .filter(row -> !row.rule().equals("file.unreadable"))
                        .map(Row::withoutFile)
                        .map(Row::withoutText)
                        .toList());
    }

    @Test
    void annotations_have_every_line_and_where_it_is_one_line_the_column() throws Exception {
        List<Row> rows = read(GITHUB);
        Rows.assertSame(
                rows.stream().map(Row::withoutColumn).map(Row::withoutText).toList(),
                EXPECTED.stream().map(Row::withoutColumn).map(Row::withoutText).toList());
        Set<Row> known = new HashSet<>(EXPECTED.stream().map(Row::withoutText).toList());
        assertThat(rows.stream().filter(row -> row.column() > 0).map(Row::withoutText))
                .hasSizeGreaterThan(1000)
                .allMatch(known::contains);
        assertThat(rows).allMatch(row -> row.text().length() <= 4096);
    }

    /** It has the most severe findings, and counts those for which GitHub has no room. */
    @Test
    void the_summary_of_a_step_counts_every_finding(@TempDir Path folder) throws Exception {
        SummaryReader summary = SummaryReader.of(HostileReports.summary(folder));
        assertThat(summary.rows().size() + summary.omitted()).isEqualTo(EXPECTED.size());
        assertThat(summary.rows())
                .hasSizeGreaterThan(500)
                .allMatch(row -> row.severity().equals("error"));
        List<Row> checked = Row.of(HostileReports.checked());
        int unread = (int) checked.stream()
                .filter(row -> row.rule().equals("file.unreadable"))
                .count();
        assertThat(summary.unread()).isEqualTo(unread).isPositive();
        assertThat(summary.errors()).isEqualTo(count(checked, "error") - unread);
        assertThat(summary.warnings()).isEqualTo(count(checked, "warning"));
        assertThat(summary.hints()).isEqualTo(count(checked, "hint"));
        assertThat(EXPECTED.stream().map(ReportsAgreeTest::inSummary).toList())
                .containsAll(summary.rows().stream().map(Row::withoutText).toList());
    }

    /** In pieces for which there is room. */
    @Test
    void summaries_of_steps_have_every_finding(@TempDir Path folder) throws Exception {
        List<Row> rows = new ArrayList<>();
        List<CheckedFile> files = HostileReports.checked();
        for (int i = 0; i < files.size(); i++) {
            List<CheckedFile> one = files.subList(i, i + 1);
            Path step = Files.createDirectory(folder.resolve(Integer.toString(i)));
            SummaryReader summary = SummaryReader.of(HostileReports.summary(step, one, CheckTotals.of(one)));
            assertThat(summary.omitted()).isZero();
            rows.addAll(summary.rows());
        }
        Rows.assertSame(
                rows.stream()
                        .filter(row -> !row.file().equals("canvaspolicyjson")
                                && !row.file().equals("knownjson"))
                        .map(Row::withoutText)
                        .toList(),
                Row.of(files).stream().map(ReportsAgreeTest::inSummary).toList());
    }

    private static int count(List<Row> rows, String severity) {
        return (int)
                rows.stream().filter(row -> row.severity().equals(severity)).count();
    }

    private static Row inSummary(Row row) {
        return new Row(SummaryReader.letters(row.file()), row.line(), row.column(), row.severity(), row.rule(), "");
    }

    @Test
    void no_form_is_left_out() {
        assertThat(List.of(TEXT, LINE, JSON, SARIF, JUNIT, GITHUB, GITLAB, CHECKSTYLE))
                .containsExactlyInAnyOrder(ReportFormat.values());
        assertThat(HostileReports.all()).anyMatch(file -> file.failure().isPresent());
        assertThat(HostileReports.all().stream().map(CheckedFile::name)).doesNotHaveDuplicates();
    }

    private static List<Row> read(ReportFormat format) throws Exception {
        return ReportReaders.read(format, HostileReports.as(format));
    }
}

package io.businesscanvas.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.check.CanvasChecker;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepSummaryTest {
    @Test
    void a_clean_run_is_reported_as_clean() throws IOException {
        assertThat(summary(ReportTester.nothing().file("a", ReportTester.CLEAN)))
                .startsWith("## canvas check\n\nNo findings in 1 canvas, ")
                .doesNotContain("|", "<details>");
    }

    @Test
    void the_most_severe_findings_come_first_and_the_others_are_collapsed() throws IOException {
        ReportTester tester = ReportTester.nothing();
        for (int i = 0; i < 6; i++) {
            tester = tester.file(i + ".canvas.json", ReportTester.WITH_FINDINGS.formatted("@octocat #12"));
        }
        String summary = summary(tester.closedFile("closed"));
        assertThat(summary)
                .contains(
                        "1 file could not be read.\n\n| Severity | Location | Rule | Finding |\n|---|---|---|---|\n| error |")
                .contains("<details><summary>")
                .contains("@\u2060octocat #\u206012");
        assertThat(summary).doesNotContain("@octocat", "#12");
        String table = summary.substring(0, summary.indexOf("<details>"));
        assertThat(table.lines().filter(line -> line.startsWith("| error |"))).hasSize(10);
        assertThat(summary.lines().filter(line -> line.startsWith("| error |"))).hasSize(13);
        assertThat(summary.lines().filter(line -> line.contains("file.unreadable")))
                .hasSize(1);
    }

    @Test
    void hints_for_which_git_hub_has_no_room_are_counted_and_take_none_from_errors() throws IOException {
        ReportTester files = ReportTester.nothing();
        String hints = """
                { "businessCanvas": "1.0", "title": "t",
                  "customerSegments": [%s] }
                """.formatted(("\"" + "one two ".repeat(400) + "%1$s\", ").repeat(30) + "\"x\"");
        for (int i = 0; i < 20; i++) {
            files = files.file(i + ".canvas.json", hints.replace("%1$s", "" + i));
        }
        String summary = summary(files.file("last.canvas.json", ReportTester.WITH_FINDINGS.formatted("unserved")));
        assertThat(summary).hasSizeBetween(200_000, 310_000).containsPattern("\\d+ more findings are in the log\\.\n");
        assertThat(summary.lines().filter(line -> line.startsWith("| ")).skip(1).limit(2))
                .allMatch(line -> line.startsWith("| error | last.canvas.json:"));
    }

    @Test
    void long_texts_are_shortened_between_characters() throws IOException {
        String summary =
                summary(ReportTester.nothing().file("a", ReportTester.WITH_FINDINGS.formatted("🚲".repeat(3_000))));
        assertThat(summary.lines().filter(line -> line.startsWith("| error |")))
                .hasSize(2)
                .allMatch(line -> line.length() < 4_200 && line.endsWith("🚲... |"));
    }

    @Test
    void is_written_after_what_other_steps_have_written(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("summary.md"), "# Before\n");
        try (Reports reports = Reports.of(ReportSettings.standard()).toStepSummary(file)) {
            ReportTester.write(reports, List.of(), List.of());
        }
        assertThat(file).hasContent("# Before\n## canvas check\n\n");
    }

    private static String summary(ReportTester tester) throws IOException {
        List<CheckedFile> checked = new ArrayList<>();
        CanvasChecker.of(Validator.standard()).check(tester.files(), checked::add);
        StringWriter out = new StringWriter();
        ReportTester.write(new StepSummary(ReportSettings.standard(), out), List.of(), checked);
        return out.toString();
    }
}

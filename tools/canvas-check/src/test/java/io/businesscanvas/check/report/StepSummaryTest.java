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
    void a_clean_run_says_so() throws IOException {
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
    void what_is_too_much_for_git_hub_is_counted() throws IOException {
        String summary = summary(ReportTester.nothing().file("a", ReportTester.WITH_FINDINGS.formatted("x".repeat(400_000))));
        assertThat(summary).hasSizeLessThan(10_000).containsPattern("\\d more findings are in the log\\.\n");
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

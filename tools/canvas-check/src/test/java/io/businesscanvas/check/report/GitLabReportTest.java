package io.businesscanvas.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GitLabReportTest {
    private static final String WITH_FINDINGS = ReportTester.WITH_FINDINGS.formatted("x");

    @Test
    void severities_are_those_of_gitlab() {
        assertThat(all(ReportTester.nothing().file("a", WITH_FINDINGS), "severity"))
                .containsExactlyInAnyOrder("info", "major", "minor", "major", "info");
    }

    @Test
    void fingerprints_are_unique_even_of_equal_findings() {
        String twins = WITH_FINDINGS.replace("\"id\": \"other\"", "\"id\": \"x\"");
        ReportTester files =
                ReportTester.nothing().file("a", twins).file("b", twins).closedFile("c");
        assertThat(all(files, "fingerprint")).hasSizeGreaterThan(8).doesNotHaveDuplicates();
    }

    @Test
    void fingerprints_stay_when_lines_move_and_entries_are_added_before() {
        List<String> before = all(ReportTester.nothing().file("a", WITH_FINDINGS), "fingerprint");
        String moved = "\n\n" + WITH_FINDINGS.replace("[{ \"name\": \"served\"", "[\"new\", { \"name\": \"served\"");
        assertThat(all(ReportTester.nothing().file("a", moved), "fingerprint"))
                .hasSize(before.size() + 1)
                .containsAll(before);
    }

    @Test
    void a_file_that_cannot_be_read_is_reported_in_its_first_line() {
        JsonNode issue = ReportTester.nothing()
                .closedFile("a")
                .asJson(ReportFormat.GITLAB)
                .get(0);
        assertThat(issue.get("location")).hasToString("{\"path\":\"a\",\"lines\":{\"begin\":1}}");
        assertThat(issue.get("description").asString()).isEqualTo("No permission to read the file.");
        assertThat(issue.get("severity").asString()).isEqualTo("major");
    }

    @Test
    void nothing_is_an_empty_list() {
        assertThat(ReportTester.nothing().as(ReportFormat.GITLAB)).isEqualTo("[]\n");
        assertThat(ReportTester.nothing().file("a", ReportTester.CLEAN).as(ReportFormat.GITLAB))
                .isEqualTo("[]\n");
    }

    private static List<String> all(ReportTester files, String property) {
        return StreamSupport.stream(files.asJson(ReportFormat.GITLAB).spliterator(), false)
                .map(issue -> issue.get(property).asString())
                .toList();
    }
}

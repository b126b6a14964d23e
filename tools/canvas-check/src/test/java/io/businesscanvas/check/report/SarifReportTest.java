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
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
    private static final String SUPPRESSED = """
            { "businessCanvas": "1.0", "title": "t", "valuePropositions": [
              { "name": "a", "ignore": [{ "rule": "value.unserved", "reason": "a draft" }] }, "b"] }
            """;

    @Test
    void a_region_ends_after_the_last_character_and_counts_utf_16_units() {
        JsonNode region = ReportTester.nothing()
                .file("a", "{ \"businessCanvas\": \"1.0\", \"title\": \"🚲\", \"🚲x\": 1 }")
                .asJson(ReportFormat.SARIF)
                .at("/runs/0/results/0/locations/0/physicalLocation/region");
        assertThat(region).hasToString("{\"startLine\":1,\"startColumn\":43,\"endLine\":1,\"endColumn\":48}");
    }

    @Test
    void accepted_findings_are_omitted_by_default() {
        ReportTester files = ReportTester.nothing().file("a", SUPPRESSED);
        JsonNode results = files.asJson(ReportFormat.SARIF).at("/runs/0/results");
        assertThat(suppressions(results, "value.unserved")).containsExactly("");
        JsonNode all = JsonMapper.shared()
                .readTree(files.as(ReportFormat.SARIF, ReportSettings.standard().withAccepted(true)))
                .at("/runs/0/results");
        assertThat(suppressions(all, "value.unserved"))
                .containsExactly("", "[{\"kind\":\"inSource\",\"justification\":\"a draft\"}]");
        assertThat(all.values()).noneMatch(result -> result.has("baselineState"));
    }

    @Test
    void known_findings_are_unchanged_and_suppressed_and_others_new() {
        Finding known = finding("value.unserved", Severity.ERROR);
        CheckedFile file = new CheckedFile(
                "a",
                Optional.of(report(List.of(finding("value.undelivered", Severity.WARNING)))),
                true,
                List.of(known),
                0,
                Optional.empty(),
                Optional.empty());
        assertThat(sarif(file).at("/runs/0/results")).hasSize(1);
        JsonNode results = JsonMapper.shared()
                .readTree(ReportTester.as(
                        ReportFormat.SARIF,
                        List.of(),
                        List.of(file),
                        ReportSettings.standard().withAccepted(true)))
                .at("/runs/0/results");
        assertThat(results.at("/0/baselineState").asString()).isEqualTo("new");
        JsonNode result = results.get(1);
        assertThat(result.get("baselineState").asString()).isEqualTo("unchanged");
        assertThat(result.get("suppressions"))
                .hasToString("[{\"kind\":\"external\",\"justification\":\"Known from the baseline.\"}]");
    }

    @Test
    void a_problem_of_a_file_has_a_rule_with_its_severity() {
        JsonNode run = ReportTester.nothing()
                .file("a", "{ \"title\": \"t\", \"x\": 1 }")
                .asJson(ReportFormat.SARIF)
                .at("/runs/0");
        assertThat(rule(run, "file.unknown-property")
                        .at("/shortDescription/text")
                        .asString())
                .isEqualTo("A canvas file follows the format.");
        assertThat(rule(run, "file.unknown-property")
                        .at("/defaultConfiguration/level")
                        .asString())
                .isEqualTo("error");
        assertThat(rule(run, "file.missing-version")
                        .at("/defaultConfiguration/level")
                        .asString())
                .isEqualTo("warning");
    }

    @Test
    void a_custom_rule_is_not_called_a_problem_of_the_file() {
        JsonNode run = sarif(CheckedFile.of("a", report(List.of(finding("house.style", Severity.HINT)))))
                .at("/runs/0");
        JsonNode rule = rule(run, "house.style");
        assertThat(rule.at("/shortDescription/text").asString())
                .isEqualTo("The canvas complies with rule house.style.");
        assertThat(rule.at("/fullDescription/text").asString()).contains("is a custom rule");
        assertThat(rule.at("/help/text").asString()).isNotBlank();
        assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("note");
    }

    @Test
    void a_file_that_cannot_be_read_is_a_result_and_a_failure_of_the_run() {
        JsonNode run = ReportTester.nothing()
                .closedFile("a b")
                .asJson(ReportFormat.SARIF)
                .at("/runs/0");
        assertThat(run.get("results")).hasSize(1);
        assertThat(run.at("/results/0/ruleId").asString()).isEqualTo("file.unreadable");
        assertThat(run.at("/results/0/message/text").asString()).isEqualTo("No permission to read the file.");
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("a%20b");
        JsonNode invocation = run.at("/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
                .isEqualTo("No permission to read the file.");
        assertThat(invocation
                        .at("/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("a%20b");
    }

    @Test
    void problems_of_a_policy_file_are_results_and_notifications_with_locations() {
        CheckedFile policy =
                CheckedFile.of("canvas-policy.json", report(List.of(finding("file.syntax", Severity.ERROR))));
        JsonNode run = JsonMapper.shared()
                .readTree(ReportTester.as(ReportFormat.SARIF, List.of(policy), List.of(), ReportSettings.standard()))
                .at("/runs/0");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications"))
                .hasToString("[{\"level\":\"error\",\"message\":{\"text\":\"m\"},\"locations\":[{\"physicalLocation\":"
                        + "{\"artifactLocation\":{\"uri\":\"canvas-policy.json\"},\"region\":{\"startLine\":1,"
                        + "\"startColumn\":1,\"endLine\":1,\"endColumn\":1}}}]}]");
        assertThat(run.at("/results/0/ruleId").asString()).isEqualTo("file.syntax");
    }

    @Test
    void a_rule_has_a_name_an_address_and_help_with_a_bad_and_a_good_canvas() {
        JsonNode run = ReportTester.nothing().asJson(ReportFormat.SARIF).at("/runs/0");
        assertThat(run.at("/tool/driver/informationUri").asString()).isEqualTo("https://businesscanvas.io/");
        JsonNode rule = rule(run, "value.unserved");
        assertThat(rule.get("name").asString()).isEqualTo("ValueUnserved");
        assertThat(rule.get("helpUri").asString()).isEqualTo("https://businesscanvas.io/docs/rules.md#valueunserved");
        assertThat(rule.at("/help/markdown").asString())
                .contains("\nWhy: ", "\nFix: ", "\nBad:\n\n```json\n{", "\nGood:\n\n```json\n{")
                .endsWith("}\n```\n");
        assertThat(run.at("/tool/driver/rules").values())
                .allMatch(each -> each.has("name")
                        && each.has("helpUri")
                        && each.at("/help").has("markdown"));
    }

    @Test
    void an_empty_report_is_still_a_report() {
        JsonNode sarif = ReportTester.nothing().asJson(ReportFormat.SARIF);
        assertThat(sarif.at("/runs/0/results").isArray()).isTrue();
        assertThat(sarif.at("/runs/0/results").isEmpty()).isTrue();
        assertThat(sarif.at("/runs/0/invocations/0/executionSuccessful").asBoolean())
                .isTrue();
    }

    private static JsonNode sarif(CheckedFile file) {
        return JsonMapper.shared().readTree(ReportTester.as(ReportFormat.SARIF, List.of(file), Threshold.standard()));
    }

    private static ValidationReport report(List<Finding> findings) {
        return ValidationReport.of(findings).withSource(CanvasSource.of("a", "{}"));
    }

    private static Finding finding(String rule, Severity severity) {
        return Finding.of(RuleId.of(rule), severity, new Location.AtProperty(CanvasPath.root()), Message.verbatim("m"));
    }

    private static JsonNode rule(JsonNode run, String id) {
        return stream(run.at("/tool/driver/rules"))
                .filter(rule -> rule.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> suppressions(JsonNode results, String rule) {
        return stream(results)
                .filter(result -> result.get("ruleId").asString().equals(rule))
                .map(result -> result.path("suppressions").toString())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

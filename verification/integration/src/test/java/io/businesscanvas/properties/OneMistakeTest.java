package io.businesscanvas.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in a file is told once, and nothing besides that only follows from it. */
class OneMistakeTest {
    private static final String FILE = """
            { "businessCanvas": "1.0", "title": "x",
              "customerSegments": [{ "name": "City commuters", %s }],
              "valuePropositions": [{ "name": "Same-day repair", "serves": ["cs"] }] }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Id\": \"cs\"",
                "\"id\": [\"cs\"]",
                "\"id\": null",
                "\"id\": \"a\", \"id\": \"cs\"",
                "\"id\": \"cs\", \"knid\": \"niche\"",
                "\"id\": \"cs\", \"pays\": \"no\""
            })
    void one_mistake_gives_one_finding(String members) {
        assertThat(validate(FILE.formatted(members)).findings()).hasSize(1);
    }

    @Test
    void a_lost_entry_takes_its_suppressions_along() {
        ValidationReport report = validate("""
                { "businessCanvas": "1.0", "title": "x", "revenueStreams": [
                    1, { "name": "Fee", "ignore": [{ "rule": "value.unpaid", "reason": "later" }] }] }
                """);
        assertThat(report.findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("json.type");
        assertThat(report.rulesSkipped())
                .extracting(skipped -> skipped.rule().value())
                .contains("ignore.unused");
    }

    @Test
    void rules_of_the_other_variant_are_not_told_as_skipped() {
        assertThat(validate("{ \"businessCanvas\": \"1.0\", \"title\": \"x\", \"keyResources\": [null] }")
                        .rulesSkipped())
                .extracting(skipped -> skipped.rule().value())
                .contains("resource.idle")
                .noneMatch(rule -> rule.startsWith("personal."));
    }

    private static ValidationReport validate(String text) {
        return Validator.standard().validate(CanvasJson.standard().parse(CanvasSource.of("x", text)));
    }
}

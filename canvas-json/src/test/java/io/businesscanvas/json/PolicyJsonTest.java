package io.businesscanvas.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.policy.FailOn;
import io.businesscanvas.policy.Policy.Setting;
import io.businesscanvas.policy.PolicyDocument;
import io.businesscanvas.policy.PolicyFile;
import io.businesscanvas.policy.PolicyFile.FileOverride;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Preset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Policy files say what they say, and every problem in them is reported with its location. */
class PolicyJsonTest {
    private static final Setting CROWDED = new Setting(Optional.of(Level.WARNING), Map.of("max", 12));

    @Test
    void everything_a_policy_can_contain_is_read() {
        PolicyDocument document = parse("""
                { "$schema": "urn:x",
                  "preset": "strict",
                  "rules": { "value.unpaid": "off", "personal.*": "hint",
                             "block.crowded": { "severity": "warning", "max": 12 } },
                  "overrides": [ { "files": "drafts/**", "preset": "draft" },
                                 { "files": ["a", "b"], "rules": { "value.unpaid": { "severity": "error" } } } ],
                  "exclude": [ "old/**" ],
                  "extends": "base.json", "failOn": "warning", "maxWarnings": 3,
                  "baseline": "known.json" }
                """);
        assertThat(document.problems()).isEmpty();
        assertThat(document.policy())
                .isEqualTo(new PolicyFile(
                        List.of("base.json"),
                        Optional.of(Preset.STRICT),
                        Map.of(
                                RulePattern.of("value.unpaid"), Setting.of(Level.OFF),
                                RulePattern.of("personal.*"), Setting.of(Level.HINT),
                                RulePattern.of("block.crowded"), CROWDED),
                        List.of(
                                new FileOverride(List.of("drafts/**"), Optional.of(Preset.DRAFT), Map.of()),
                                new FileOverride(
                                        List.of("a", "b"),
                                        Optional.empty(),
                                        Map.of(RulePattern.of("value.unpaid"), Setting.of(Level.ERROR)))),
                        List.of("old/**"),
                        Optional.of(FailOn.WARNING),
                        OptionalInt.of(3),
                        Optional.of("known.json")));
        assertThat(document.policy().rules().keySet())
                .as("in the order of the file")
                .extracting(RulePattern::text)
                .containsExactly("value.unpaid", "personal.*", "block.crowded");
    }

    @Test
    void an_empty_policy_sets_nothing() {
        assertThat(parse("{}").problems()).isEmpty();
        assertThat(parse("{}").policy()).isEqualTo(PolicyFile.empty());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "{ 'prest': 'draft' } ~ unknown-property ⟦'prest'⟧ A policy has no property 'prest'. | write 'preset'.",
                "{ 'preset': 'drft' } ~ unknown-value ⟦'drft'⟧ 'drft' is not a valid value here. | write 'draft'.",
                "{ 'preset': null } ~ null ⟦null⟧ Expected a string, but found null. | remove it, or write a value.",
                "{ 'preset': 'draft', 'preset': 'draft' } ~ repeated-property ⟦'preset'⟧ 'preset' is duplicated; only the first value is used. | keep one of the two.",
                "{ 'rules': [] } ~ type ⟦[]⟧ Expected an object with rules and their severities, but found a list.",
                "{ 'rules': { 'value.unpayd': 'off' } } ~ unknown-value ⟦'value.unpayd'⟧ 'value.unpayd' is not a rule. | write 'value.unpaid'.",
                "{ 'rules': { 'valu.*': 'off' } } ~ unknown-value ⟦'valu.*'⟧ 'valu.*' is not a rule. | write 'value.*'.",
                "{ 'rules': { '': 'off' } } ~ unknown-value ⟦''⟧ '' is not a rule. | write the id of a rule such as 'value.unserved', or a prefix such as 'value.*'.",
                "{ 'rules': { 'value.unpaid': 'of' } } ~ unknown-value ⟦'of'⟧ 'of' is not a valid value here. | write 'off'.",
                "{ 'rules': { 'value.unpaid': { 'max': 1 } } } ~ unknown-property ⟦'max'⟧ A rule has no property 'max'. | use one of 'severity'.",
                "{ 'rules': { 'block.crowded': { 'max': -1 } } } ~ type ⟦-1⟧ Expected a whole number from 0 to 999999999, but found the number -1.",
                "{ 'rules': { 'block.crowded': { 'max': 1e3 } } } ~ type ⟦1e3⟧ Expected a whole number from 0 to 999999999, but found the number 1e3.",
                "{ 'maxWarnings': -1 } ~ type ⟦-1⟧ Expected a whole number from 0 to 999999999, but found the number -1.",
                "{ 'maxWarnings': 4294967297 } ~ type ⟦4294967297⟧ Expected a whole number from 0 to 999999999, but found the number 4294967297.",
                "{ 'rules': { 'block.*': { 'max': 1 } } } ~ unknown-property ⟦'max'⟧ A rule has no property 'max'. | use one of 'severity'.",
                "{ 'overrides': [{ 'preset': 'draft' }] } ~ missing-property ⟦{⟧ An override must have a 'files'. | add the property 'files'.",
                "{ 'overrides': [5] } ~ type ⟦5⟧ Expected an override (an object with 'files'), but found the number 5.",
                "{ 'exclude': [' '] } ~ blank ⟦' '⟧ This string must not be blank. | write a few words.",
                "{ 'baseline': 5 } ~ type ⟦5⟧ Expected a string, but found the number 5. | put it in quotes: '5'.",
                "[] ~ type ⟦[]⟧ Expected a policy (an object with 'preset' or 'rules'), but found a list.",
                "{ 'rules': { 'value.unpaid': 'off' }, } ~ syntax ⟦,⟧ Trailing comma: no value follows it. | remove the comma."
            })
    void a_problem_is_reported_with_its_location(String text, String problem) {
        PolicyDocument document = parse(text.replace('\'', '"'));
        assertThat(ProblemTester.listed(document.source(), document.problems()))
                .containsExactly(problem.replace('\'', '"'));
    }

    @Test
    void valid_content_next_to_a_problem_is_read() {
        PolicyFile policy = parse("{ \"prest\": 1, \"rules\": { \"no.such\": \"off\", \"value.unpaid\": \"off\" } }")
                .policy();
        assertThat(policy.rules()).containsOnlyKeys(RulePattern.of("value.unpaid"));
    }

    @Test
    void the_baseline_is_located() {
        PolicyDocument document = parse("{ \"baseline\": \"a.json\" }");
        assertThat(document.spans().baseline())
                .hasValueSatisfying(span -> assertThat(document.source().text().substring(span.offset(), span.end()))
                        .isEqualTo("\"a.json\""));
    }

    @Test
    void bytes_that_are_not_text_are_located() {
        PolicyDocument document =
                PolicyJson.parse("p.json", "{\n  \"exclude\": [\"客\", \"Zürich/**\"]\n}".getBytes(UTF_8));
        assertThat(document.problems()).isEmpty();
        PolicyDocument bad = PolicyJson.parse("p.json", "{\n  \"exclude\": [\"Zürich/**\"]\n}".getBytes(ISO_8859_1));
        assertThat(ProblemTester.listed(bad.source(), bad.problems()))
                .containsExactly(
                        "encoding ⟦\uFFFD⟧ The byte 0xFC at position 18 is not valid in a UTF-8 file. | save the file as UTF-8.");
        assertThat(bad.problems().get(0).span()).hasValueSatisfying(span -> {
            assertThat(span.line()).isEqualTo(2);
            assertThat(span.column()).isEqualTo(17);
        });
        assertThat(bad.policy()).isEqualTo(PolicyFile.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n"})
    void a_byte_order_mark_counts_for_no_column(String before) {
        String text = "\uFEFF" + before + "{ \"prest\": 1 }";
        for (PolicyDocument document : List.of(
                parse(text),
                PolicyJson.parse("p.json", text.getBytes(UTF_8)),
                PolicyJson.parse("p.json", text.getBytes(UTF_16LE)))) {
            assertThat(document.problems().get(0).span())
                    .hasValueSatisfying(span -> assertThat(span.column()).isEqualTo(3));
        }
    }

    private static PolicyDocument parse(String text) {
        return PolicyJson.parse(CanvasSource.of("canvas-policy.json", text));
    }
}

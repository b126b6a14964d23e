package io.businesscanvas.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Relation;
import io.businesscanvas.policy.Baseline;
import io.businesscanvas.policy.BaselineDocument;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.RuleId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Baselines come back as they were, and every problem in one is reported with its location. */
class BaselineJsonTest {
    private static final Baseline.Key CANVAS = new Baseline.Key(
            RuleId.of("canvas.disconnected"),
            "中文/a b.canvas.json",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final Baseline.Key LINK = new Baseline.Key(
            RuleId.of("link.dangling"),
            "a.canvas.json",
            Optional.of(Block.CHANNELS),
            Optional.of(EntryId.of("web-shop")),
            Optional.of(Relation.REACHES),
            Optional.of("no \"one\""));
    private static final Baseline BASELINE = Baseline.of(Map.of(CANVAS, 1, LINK, 3));

    @Test
    void one_finding_per_line_in_a_fixed_order() {
        assertThat(BaselineJson.writeText(BASELINE)).isEqualTo("""
                {
                  "canvasBaseline": "1.0",
                  "findings": [
                    {"file":"a.canvas.json","rule":"link.dangling","block":"channels","entry":"web-shop","relation":"reaches","target":"no \\"one\\"","count":3},
                    {"file":"中文/a b.canvas.json","rule":"canvas.disconnected"}
                  ]
                }
                """);
        assertThat(BaselineJson.writeText(Baseline.empty()))
                .isEqualTo("{\n  \"canvasBaseline\": \"1.0\",\n  \"findings\": []\n}\n");
    }

    @Test
    void what_is_written_is_read_back(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("known.json");
        BaselineJson.write(BASELINE, file);
        BaselineDocument read = BaselineJson.parse("known.json", Files.readAllBytes(file));
        assertThat(read.problems()).isEmpty();
        assertThat(read.baseline()).isEqualTo(BASELINE);
    }

    @Test
    void the_same_finding_twice_counts_twice_and_no_more() {
        String known = "{ \"file\": \"a\", \"rule\": \"b.c\", \"count\": 999999999 }";
        BaselineDocument read = parse("{ \"canvasBaseline\": \"1.0\", \"findings\": [%s, %s, %s, %s] }"
                .formatted(known, known, known, known));
        assertThat(read.problems()).isEmpty();
        assertThat(read.baseline().counts().values()).containsExactly(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "{ 'file': 'a' } ~ missing-property ⟦{⟧ A finding must have a 'rule'. | add the property 'rule'.",
                "{ 'rule': 'a.b' } ~ missing-property ⟦{⟧ A finding must have a 'file'. | add the property 'file'.",
                "{ 'file': 'a', 'rule': 'a.b', 'line': 5 } ~ unknown-property ⟦'line'⟧ A finding has no property 'line'. | use one of 'file', 'rule', 'block', 'entry', 'relation', 'target', 'property', 'value', 'count'.",
                "{ 'file': 'a', 'rule': 'a.b', 'block': 'chanels' } ~ unknown-value ⟦'chanels'⟧ 'chanels' is not a valid value here. | write 'channels'.",
                "{ 'file': 'a', 'rule': 'a.b', 'entry': 'a b' } ~ id ⟦'a b'⟧ 'a b' is not a valid id. Ids consist of letters and digits, joined by single '-', '_' or '.', and have at most 64 characters. | write an id such as 'city-commuters'.",
                "{ 'file': 'a', 'rule': 'a.b', 'relation': 'reachs' } ~ unknown-value ⟦'reachs'⟧ 'reachs' is not a valid value here. | write 'reaches'.",
                "{ 'file': 'a', 'rule': 'a.b', 'count': 0 } ~ type ⟦0⟧ Expected a whole number from 1 to 999999999, but found the number 0.",
                "{ 'file': 'a', 'rule': 'a.b', 'count': '2' } ~ type ⟦'2'⟧ Expected a whole number from 1 to 999999999, but found the string '2'.",
                "{ 'file': 'a', 'rule': 'json.unknown-property' } ~ unknown-value ⟦'json.unknown-property'⟧ The rule 'json.unknown-property' has been renamed. | write 'file.unknown-property'.",
                "'a' ~ type ⟦'a'⟧ Expected a finding (an object with 'file' and 'rule'), but found the string 'a'."
            })
    void a_problem_in_a_finding_is_reported_with_its_location(String finding, String problem) {
        assertProblem("{ 'canvasBaseline': '1.0', 'findings': [" + finding + "] }", problem);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "{ 'findings': [] } ~ missing-property ⟦{⟧ A baseline must have a 'canvasBaseline'. | add the property 'canvasBaseline'.",
                "{ 'canvasBaseline': '2.0' } ~ version ⟦'2.0'⟧ Format version '2.0' is not supported; supported versions are 1.0 and any later 1.x. | write '1.0'.",
                "{ 'canvasBaseline': 'one' } ~ version ⟦'one'⟧ 'one' is not a format version. | write '1.0'.",
                "{ 'canvasBaseline': 1 } ~ type ⟦1⟧ Expected a string, but found the number 1. | put it in quotes: '1'.",
                "{ 'canvasBaseline': '1.0', 'findings': {} } ~ type ⟦{}⟧ Expected a list of findings, but found an object.",
                "[] ~ type ⟦[]⟧ Expected a baseline (an object with 'findings'), but found a list.",
                "{ ~ syntax ⟦⟧ The file ends too early; expected a closing }. | close what is still open."
            })
    void a_problem_in_the_file_is_reported_with_its_location(String text, String problem) {
        assertProblem(text, problem);
    }

    @Test
    void bytes_that_are_not_text_are_located() {
        String text = "{ \"canvasBaseline\": \"1.0\",\n  \"findings\": [{ \"file\": \"Zürich\", \"rule\": \"a.b\" }] }";
        assertThat(BaselineJson.parse("known.json", text.getBytes(UTF_8)).problems())
                .isEmpty();
        BaselineDocument bad = BaselineJson.parse("known.json", text.getBytes(ISO_8859_1));
        assertThat(bad.baseline()).isEqualTo(Baseline.empty());
        assertThat(ProblemTester.listed(bad.source(), bad.problems()))
                .containsExactly(
                        "encoding ⟦\uFFFD⟧ The byte 0xFC at position 54 is not valid in a UTF-8 file. | save the file as UTF-8.");
        assertThat(bad.problems().get(0).span()).hasValueSatisfying(span -> {
            assertThat(span.line()).isEqualTo(2);
            assertThat(span.column()).isEqualTo(28);
        });
    }

    private static void assertProblem(String text, String problem) {
        BaselineDocument read = parse(text.replace('\'', '"'));
        assertThat(ProblemTester.listed(read.source(), read.problems())).containsExactly(problem.replace('\'', '"'));
    }

    private static BaselineDocument parse(String text) {
        return BaselineJson.parse(CanvasSource.of("known.json", text));
    }
}

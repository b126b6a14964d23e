package io.businesscanvas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.house.House;
import io.businesscanvas.json.BaselineJson;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.json.PolicyJson;
import io.businesscanvas.policy.Baseline;
import io.businesscanvas.validation.Validator;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schema and reader give the same verdict on policy files and baselines. */
class ConfigurationSchemasTest {
    private static final Schema POLICY = schema(PolicyJson.schema());
    private static final Schema BASELINE = schema(BaselineJson.schema());

    static Stream<String> rules() {
        return Catalogue.all().stream().map(rule -> rule.id().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{ \"$schema\": \"urn:businesscanvas:policy:1.0\", \"preset\": \"draft\", \"baseline\": \"a.json\" }",
                "{ \"rules\": { \"value.*\": \"off\", \"block.crowded\": { \"severity\": \"hint\", \"max\": 3 } } }",
                "{ \"rules\": { \"value.*\": { \"severity\": \"off\" } }, \"exclude\": [] }",
                "{ \"overrides\": [{ \"files\": \"a\", \"preset\": \"strict\" }, { \"files\": [\"a\", \"b\"], \"rules\": {} }] }"
            })
    void both_accept_a_policy(String text) {
        assertThat(policyProblems(text)).isEmpty();
        assertThat(objections(POLICY, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "{ \"prest\": \"draft\" }",
                "{ \"preset\": \"loose\" }",
                "{ \"preset\": null }",
                "{ \"rules\": [] }",
                "{ \"rules\": { \"no.such\": \"off\" } }",
                "{ \"rules\": { \"no.*\": \"off\" } }",
                "{ \"rules\": { \"value.*\": \"loud\" } }",
                "{ \"rules\": { \"value.unpaid\": { \"max\": 3 } } }",
                "{ \"rules\": { \"value.*\": { \"max\": 3 } } }",
                "{ \"rules\": { \"block.crowded\": { \"max\": -3 } } }",
                "{ \"rules\": { \"block.crowded\": { \"max\": \"3\" } } }",
                "{ \"overrides\": {} }",
                "{ \"overrides\": [{ \"preset\": \"draft\" }] }",
                "{ \"overrides\": [{ \"files\": 5 }] }",
                "{ \"exclude\": \"a\" }",
                "{ \"exclude\": [\"\\u200b\\u3000\"] }",
                "{ \"baseline\": \"\" }"
            })
    void both_reject_a_policy(String text) {
        assertThat(policyProblems(text)).isNotEmpty();
        assertThat(objections(POLICY, text)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void both_know_every_rule(String rule) {
        String text = "{ \"rules\": { \"%s\": \"hint\", \"%s.*\": \"off\" } }".formatted(rule, rule.split("\\.")[0]);
        assertThat(policyProblems(text)).isEmpty();
        assertThat(objections(POLICY, text)).isEmpty();
    }

    @Test
    void a_real_baseline_is_accepted() throws Exception {
        Path file = House.root().resolve("examples/broken/bike-shop.canvas.json");
        Baseline baseline = Baseline.empty()
                .with(List.of(
                        Validator.standard().validate(CanvasJson.standard().parse(file))));
        String text = BaselineJson.writeText(baseline);
        assertThat(text).contains("\"entry\"", "\"relation\"", "\"target\"");
        assertThat(objections(BASELINE, text)).isEmpty();
        assertThat(objections(BASELINE, BaselineJson.writeText(Baseline.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{ \"canvasBaseline\": \"one\" }",
                "{ \"canvasBaseline\": 1 }",
                "{ \"canvasBaseline\": \"1.0\", \"known\": [] }",
                "{ \"canvasBaseline\": \"1.0\", \"findings\": [{ \"file\": \"a\" }] }",
                "{ \"canvasBaseline\": \"1.0\", \"findings\": [{ \"rule\": \"a.b\" }] }",
                "{ \"canvasBaseline\": \"1.0\", \"findings\": [{ \"file\": \" \", \"rule\": \"a.b\" }] }",
                "{ \"canvasBaseline\": \"1.0\", \"findings\": [{ \"file\": \"a\", \"rule\": \"a.b\", \"line\": 1 }] }",
                "{ \"canvasBaseline\": \"1.0\", \"findings\": [{ \"file\": \"a\", \"rule\": \"a.b\", \"block\": \"x\" }] }",
                "{ \"canvasBaseline\": \"1.0\", \"findings\": [{ \"file\": \"a\", \"rule\": \"a.b\", \"entry\": \"a b\" }] }",
                "{ \"canvasBaseline\": \"1.0\", \"findings\": [{ \"file\": \"a\", \"rule\": \"a.b\", \"relation\": \"x\" }] }",
                "{ \"canvasBaseline\": \"1.0\", \"findings\": [{ \"file\": \"a\", \"rule\": \"a.b\", \"count\": 0 }] }",
                "{ \"canvasBaseline\": \"1.0\", \"findings\": [{ \"file\": \"a\", \"rule\": \"a.b\", \"count\": 1000000000 }] }"
            })
    void both_reject_a_baseline(String text) {
        assertThat(BaselineJson.parse(CanvasSource.of("b", text)).problems()).isNotEmpty();
        assertThat(objections(BASELINE, text)).isNotEmpty();
    }

    private static List<?> policyProblems(String text) {
        return PolicyJson.parse(CanvasSource.of("p", text)).problems();
    }

    private static List<Error> objections(Schema schema, String text) {
        return schema.validate(text, InputFormat.JSON);
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }
}

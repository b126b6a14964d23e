package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.cli.CanvasInProcess;
import io.businesscanvas.cli.reference.TermReference;
import io.businesscanvas.house.House;
import io.businesscanvas.json.internal.AmountReader;
import io.businesscanvas.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each rule is explained with the examples of the page about the rules. */
class ExplainTest {
    private static final Path PAGE = House.root().resolve("docs/rules.md");
    private static final Path CHINESE_PAGE = House.root().resolve("docs/rules.zh-CN.md");
    private static final List<String> EXAMPLES = List.of("bad", "report", "good");

    @ParameterizedTest
    @MethodSource("io.businesscanvas.catalogue.Catalogue#all")
    void shows_what_the_page_shows(Rule rule) throws IOException {
        CanvasInProcess result = CanvasInProcess.run("explain", rule.toString());
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith(rule + "\n" + rule.sentence().in(Locale.ENGLISH) + "\n");
        assertThat(examples(PAGE, rule))
                .hasSameSizeAs(EXAMPLES)
                .allSatisfy(example -> assertThat(result.out()).contains(example.indent(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"link.dangling", "block.crowded", "personal.alone"})
    void prints_the_same_as_a_process(String rule) throws Exception {
        CanvasCommand process = CanvasCommand.run(House.root(), "explain", rule);
        assertThat(process.out()).isEqualTo(CanvasInProcess.run("explain", rule).out());
    }

    @ParameterizedTest
    @MethodSource("io.businesscanvas.catalogue.Catalogue#all")
    void shows_the_report_in_the_language_of_the_reader(Rule rule) throws IOException {
        CanvasInProcess result = CanvasInProcess.run("explain", rule.toString(), "--locale", "zh-CN");
        assertThat(result.out())
                .contains(" [" + rule + "]\n    ", "    修正：")
                .contains(examples(CHINESE_PAGE, rule).stream()
                        .map(example -> example.indent(2))
                        .toList())
                .doesNotContain("    Fix: ");
        assertThat(json("explain", rule.toString(), "--locale", "zh-CN", "--format", "json")
                        .get("report")
                        .asString()
                        .indent(2))
                .isSubstringOf(result.out());
    }

    @ParameterizedTest
    @CsvSource({"en, format.md", "zh-CN, format.zh-CN.md"})
    void explains_problems_of_files_like_the_page_about_the_format(String locale, String name) throws IOException {
        String page = Files.readString(House.root().resolve("docs").resolve(name));
        List<String> mistakes = page.lines()
                .filter(line -> line.startsWith("### file."))
                .map(line -> line.substring("### ".length()))
                .toList();
        assertThat(mistakes).hasSizeGreaterThan(10).allSatisfy(mistake -> {
            CanvasInProcess result = CanvasInProcess.run("explain", mistake, "--locale", locale);
            assertThat(result.exitCode()).as(result.toString()).isZero();
            assertThat(page).contains(result.out().lines().toList().get(1));
            assertThat(result.out())
                    .startsWith(mistake + "\n")
                    .contains("\n  acme.canvas.json:", " [" + mistake + "]\n")
                    .doesNotContain("```", "###");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void explains_the_properties_inside_an_entry(String locale) {
        Stream.of(
                        AmountReader.PRICE,
                        AmountReader.PERCENT,
                        AmountReader.QUANTITY,
                        List.of("rule", "reason", "at", "id", "ignore"))
                .flatMap(List::stream)
                .distinct()
                .forEach(property -> {
                    CanvasInProcess result = CanvasInProcess.run("explain", property, "--locale", locale);
                    assertThat(result.exitCode()).as(property).isZero();
                    assertThat(result.out())
                            .startsWith(property + ": ")
                            .doesNotContain("below")
                            .doesNotContain("下文");
                });
    }

    @Test
    void explains_every_word_of_canvas_files() {
        TermReference reference = new TermReference(Locale.SIMPLIFIED_CHINESE);
        assertThat(TermReference.words())
                .contains("confirmed")
                .allSatisfy(word -> assertThat(reference.explain(word))
                        .anySatisfy(text -> assertThat(text).startsWith(word)));
        assertThat(CanvasInProcess.run("explain", "confirmed", "--locale", "zh-CN")
                        .out())
                .isEqualTo("confirmed（已证实）：每个条目的状态（“status”）可取的值\n");
    }

    @Test
    void has_the_examples_of_each_rule_for_programs() throws IOException {
        JsonNode told = json("rules", "--format", "json");
        List<Rule> rules = Catalogue.all();
        assertThat(told).hasSameSizeAs(rules);
        for (int i = 0; i < rules.size(); i++) {
            JsonNode one = told.get(i);
            assertThat(one.get("id").asString()).isEqualTo(rules.get(i).toString());
            assertThat(EXAMPLES.stream().map(name -> one.get(name).asString())).isEqualTo(examples(PAGE, rules.get(i)));
            assertThat(json("explain", rules.get(i).toString(), "--format", "json"))
                    .isEqualTo(one);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void conforms_to_the_published_schema(String locale) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CanvasInProcess.run("schema", "--rules").out(), InputFormat.JSON);
        String rules = CanvasInProcess.run("rules", "--format", "json", "--locale", locale)
                .out();
        assertThat(schema.validate(rules, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(rules.replace("\"sentence\"", "\"sentense\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(CanvasInProcess.run(arguments).out());
    }

    /** The three blocks of the rule, from its heading on. */
    private static List<String> examples(Path file, Rule rule) throws IOException {
        String page = Files.readString(file);
        String[] parts = page.substring(page.indexOf("\n### " + rule + "\n")).split("```(json|text)?\n", 7);
        return IntStream.of(1, 3, 5).mapToObj(i -> parts[i]).toList();
    }
}

package io.businesscanvas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.house.House;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.RuleId;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the rules says what the catalogue says, and its canvases get the reports that it shows. */
class RulesPageTest {
    private static final String HEADING = "### ";

    /** Rules whose findings may stand beside others at one place, since they speak of another mistake. */
    private static final Set<Set<String>> TWO_MISTAKES =
            Set.of(Set.of("personal.who-am-i", "personal.what-i-have"), Set.of("link.verb-unused"));

    private static final List<String> LINES = lines();

    @Test
    void has_each_rule_in_the_order_of_the_catalogue() {
        assertThat(LINES.stream().filter(line -> line.startsWith(HEADING)).map(line -> line.substring(4)))
                .containsExactlyElementsOf(
                        Catalogue.all().stream().map(Rule::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("io.businesscanvas.catalogue.Catalogue#all")
    void says_of_a_rule_what_the_catalogue_says(Rule rule) {
        String severities = Arrays.stream(Preset.values())
                .map(preset ->
                        rule.severityIn(preset).map(severity -> severity.key()).orElse("off"))
                .collect(Collectors.joining(" | "));
        String anchor = rule.documentation().orElseThrow().replace("docs/rules.md", "");
        assertThat(LINES).contains("| [" + rule + "](" + anchor + ") | " + severities + " |");
        assertThat(section(rule).lines())
                .contains(english(rule.sentence()))
                .contains("- Why: " + english(rule.why().orElseThrow()))
                .contains("- Fix: " + english(rule.fix().orElseThrow()))
                .contains("- Source: " + english(rule.source().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("io.businesscanvas.catalogue.Catalogue#all")
    void shows_the_report_of_a_bad_canvas_and_a_good_one_that_has_none(Rule rule) {
        List<String> blocks = blocks(section(rule));
        assertThat(blocks).hasSize(3);
        Validator validator = Validator.of(Preset.STRICT).only(asked(rule));
        ValidationReport bad = validator.validate(parse("bad.canvas.json", blocks.get(0)));
        assertThat(ReportRenderer.standard().render(bad)).isEqualTo(blocks.get(1));
        assertThat(bad.findings()).extracting(Finding::rule).containsOnly(rule.id());
        assertThat(validator.validate(parse("good.canvas.json", blocks.get(2))).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.businesscanvas.catalogue.Catalogue#all")
    void one_mistake_gives_one_finding(Rule rule) {
        CanvasDocument bad = parse("bad.canvas.json", blocks(section(rule)).get(0));
        Map<Object, List<String>> rulesByPlace = Validator.of(Preset.STRICT).validate(bad).findings().stream()
                .filter(finding -> !isUnlinked(finding, rule))
                .collect(Collectors.groupingBy(
                        Finding::path,
                        Collectors.mapping(finding -> finding.rule().value(), Collectors.toList())));
        assertThat(rulesByPlace.values())
                .filteredOn(rules -> rules.contains(rule.toString()))
                .allMatch(rules -> rules.size() == 1 || TWO_MISTAKES.contains(Set.copyOf(rules)));
    }

    /** The small canvases leave propositions without segments, which is a mistake of its own. */
    private static boolean isUnlinked(Finding finding, Rule rule) {
        return finding.rule().equals(RuleId.of("value.unserved"))
                && !finding.rule().equals(rule.id());
    }

    /** A suppression is judged by whether its rule has findings, so that rule must be asked as well. */
    private static String[] asked(Rule rule) {
        return rule.id().equals(RuleId.of("ignore.unused"))
                ? new String[] {rule.toString(), "segment.everyone"}
                : new String[] {rule.toString()};
    }

    private static CanvasDocument parse(String name, String text) {
        return CanvasJson.standard().parse(CanvasSource.of(name, text));
    }

    private static String english(Message message) {
        return message.in(Locale.ENGLISH);
    }

    private static String section(Rule rule) {
        int start = LINES.indexOf(HEADING + rule);
        int end = IntStream.range(start + 1, LINES.size())
                .filter(i -> LINES.get(i).matches("##+ .*"))
                .findFirst()
                .orElse(LINES.size());
        return String.join("\n", LINES.subList(start, end)) + "\n";
    }

    /** What stands between fences, in order. */
    private static List<String> blocks(String section) {
        String[] parts = section.split("```(json|text)?\n", -1);
        return IntStream.range(0, parts.length)
                .filter(i -> i % 2 == 1)
                .mapToObj(i -> parts[i])
                .toList();
    }

    private static List<String> lines() {
        try (Stream<String> lines = Files.lines(House.root().resolve("docs/rules.md"))) {
            return lines.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

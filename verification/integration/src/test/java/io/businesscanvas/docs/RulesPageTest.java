package io.businesscanvas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.validation.Validator;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the rules says what the catalogue says, and its canvases get the reports that it shows. */
class RulesPageTest {
    /** Rules whose findings may be next to others at one location, since they are about another mistake. */
    private static final Set<Set<String>> TWO_MISTAKES = Set.of(Set.of("personal.who-am-i", "personal.what-i-have"));

    /** What every small canvas has: propositions without segments, and fewer entries than blocks. */
    private static final Set<RuleId> OF_SMALL_CANVASES =
            Set.of(RuleId.of("value.unserved"), RuleId.of("canvas.sparse"));

    static Stream<RulesPage> pages() {
        return RulesPage.all();
    }

    static Stream<Arguments> rules() {
        return pages().flatMap(page -> Catalogue.all().stream().map(rule -> Arguments.of(page, rule)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void agrees_with_the_catalogue(RulesPage page) {
        if (Boolean.getBoolean("golden.update")) {
            page.update();
        } else {
            assertThat(page.text()).isEqualTo(page.rendered());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shows_a_canvas_that_breaks_the_rule_and_one_that_follows_it(RulesPage page, Rule rule) {
        List<String> canvases = page.examples().getOrDefault(rule.toString(), List.of());
        assertThat(canvases).hasSize(2);
        Validator validator = Validator.of(Preset.STRICT).only(RulesPage.selected(rule));
        assertThat(validator.validate(parse(canvases.get(0))).findings())
                .isNotEmpty()
                .extracting(Finding::rule)
                .containsOnly(rule.id());
        assertThat(validator.validate(parse(canvases.get(1))).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void one_problem_gives_one_finding(RulesPage page, Rule rule) {
        CanvasDocument bad = parse(page.examples().get(rule.toString()).get(0));
        Map<Object, List<String>> rulesByPath = Validator.of(Preset.STRICT).validate(bad).findings().stream()
                .filter(finding -> !OF_SMALL_CANVASES.contains(finding.rule())
                        || finding.rule().equals(rule.id()))
                .collect(Collectors.groupingBy(
                        Finding::path,
                        Collectors.mapping(finding -> finding.rule().value(), Collectors.toList())));
        assertThat(rulesByPath.values())
                .filteredOn(rules -> rules.contains(rule.toString()))
                .allMatch(rules -> rules.size() == 1 || TWO_MISTAKES.contains(Set.copyOf(rules)));
    }

    private static CanvasDocument parse(String text) {
        return CanvasJson.standard().parse(CanvasSource.of("bad.canvas.json", text));
    }
}

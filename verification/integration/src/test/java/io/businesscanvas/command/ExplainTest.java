package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import io.businesscanvas.validation.Rule;
import io.businesscanvas.validation.Rules;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each rule is explained with the examples of the page about the rules. */
class ExplainTest {
    /** A process for each rule takes long, so the families take turns: the first rule of each, and the last of all. */
    @Test
    void shows_what_the_page_shows() throws Exception {
        String page = Files.readString(House.root().resolve("docs/rules.md"));
        for (Rule rule : oneOfEachFamily()) {
            CanvasCommand result = CanvasCommand.run(House.root(), "explain", rule.toString());
            assertThat(result.exitCode()).as(result.toString()).isZero();
            String told = result.out().lines().map(String::strip).collect(Collectors.joining("\n"));
            assertThat(told).startsWith(rule + "\n" + rule.sentence().in(Locale.ENGLISH));
            for (String example : examples(page, rule)) {
                assertThat(told).contains(example.lines().map(String::strip).collect(Collectors.joining("\n")));
            }
        }
    }

    @Test
    void has_examples_of_each_rule_for_tools() throws Exception {
        String told =
                CanvasCommand.run(House.root(), "rules", "--format", "json").out();
        int rules = Rules.catalogue().size();
        assertThat(told.lines().filter(line -> line.startsWith("    \"bad\": \"{\\n")))
                .hasSize(rules);
        assertThat(told.lines().filter(line -> line.startsWith("    \"report\": \"bad.canvas.json:")))
                .hasSize(rules);
        assertThat(told.lines().filter(line -> line.startsWith("    \"good\": \"{\\n")))
                .hasSize(rules);
    }

    private static List<Rule> oneOfEachFamily() {
        List<String> families = new ArrayList<>();
        List<Rule> chosen = new ArrayList<>();
        for (Rule rule : Rules.catalogue()) {
            String family = rule.toString().replaceAll("\\..*", "");
            if (!families.contains(family)) {
                families.add(family);
                chosen.add(rule);
            }
        }
        return chosen;
    }

    private static List<String> examples(String page, Rule rule) {
        String[] parts = page.substring(page.indexOf("### " + rule + "\n")).split("```(json|text)?\n", 7);
        return List.of(parts[1], parts[3], parts[5]);
    }
}

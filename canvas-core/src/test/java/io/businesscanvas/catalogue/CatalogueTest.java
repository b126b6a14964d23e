package io.businesscanvas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.Severity;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.value.RuleId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void severities_are_those_of_the_catalogue() {
        assertThat(Catalogue.all().stream()
                        .collect(Collectors.groupingBy(CatalogueTest::letters, Collectors.counting())))
                .containsEntry("EEE", 4L)
                .containsEntry("WWW", 5L)
                .containsEntry("WEE", 1L)
                .containsEntry("WWE", 1L)
                .containsEntry("--H", 4L)
                .containsEntry("--E", 1L)
                .containsEntry("-EE", 3L);
        assertThat(Catalogue.all()).hasSize(76).doesNotHaveDuplicates();
    }

    @Test
    void a_rule_is_readable_as_data() {
        Rule rule = Catalogue.find(RuleId.of("block.crowded")).orElseThrow();
        assertThat(rule.options()).containsEntry("max", 10);
        assertThat(rule.severityIn(Preset.STRICT)).contains(Severity.WARNING);
        assertThat(rule.severityIn(Preset.DRAFT)).isEmpty();
        assertThat(rule.documentation()).contains("docs/rules.md#blockcrowded");
        assertThat(Catalogue.find(RuleId.of("block.croded"))).isEmpty();
    }

    @Test
    void a_family_of_rules_is_in_one_table() {
        List<String> families = Catalogue.TABLES.stream()
                .flatMap(table -> table.stream().map(CatalogueTest::family).distinct())
                .toList();
        assertThat(families).hasSize(21).doesNotHaveDuplicates();
    }

    private static String family(Rule rule) {
        String id = rule.id().value();
        return id.substring(0, id.indexOf('.'));
    }

    private static String letters(Rule rule) {
        return Arrays.stream(Preset.values())
                .map(preset -> rule.severityIn(preset)
                        .map(severity -> severity.name().substring(0, 1))
                        .orElse("-"))
                .collect(Collectors.joining());
    }
}

package io.businesscanvas.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.document.Severity;
import io.businesscanvas.policy.Policy.Setting;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.validation.Validator;
import io.businesscanvas.value.RuleId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final Policy STANDARD = Policy.of(Preset.STANDARD);

    @Test
    void the_preset_decides_unless_a_setting_does() {
        assertThat(severity(STANDARD, "value.unserved")).isEqualTo("ERROR");
        assertThat(severity(STANDARD.withPreset(Preset.DRAFT), "value.unserved"))
                .isEqualTo("off");
        assertThat(severity(STANDARD, "evidence.untested")).isEqualTo("off");
    }

    @Test
    void an_id_wins_over_prefixes_and_a_longer_prefix_over_a_shorter_one() {
        Policy policy = STANDARD.withLevel("value.unpaid", Level.ERROR).withLevel("value.*", Level.OFF);
        assertThat(severity(policy, "value.unpaid")).isEqualTo("ERROR");
        assertThat(severity(policy, "value.unserved")).isEqualTo("off");
        Rule own = Rule.of("acme.value.served", Catalogue.all().get(0).check());
        Policy both = STANDARD.withLevel("acme.value.*", Level.HINT).withLevel("acme.*", Level.ERROR);
        assertThat(both.severityOf(own)).contains(Severity.HINT);
    }

    @Test
    void a_later_layer_wins_even_where_it_names_a_prefix() {
        Policy policy = STANDARD.withLevel("value.unpaid", Level.ERROR)
                .withOption("block.crowded", "max", 12)
                .overriddenBy(Map.of(
                        RulePattern.of("value.*"), Setting.of(Level.OFF),
                        RulePattern.of("block.crowded"), Setting.of(Level.ERROR)));
        assertThat(severity(policy, "value.unpaid")).isEqualTo("off");
        assertThat(policy.settings().get(RulePattern.of("block.crowded")).options())
                .containsEntry("max", 12);
    }

    @Test
    void rejects_unknown_rules_and_options() {
        assertThatThrownBy(() -> Validator.standard().withPolicy(STANDARD.withLevel("value.unserve", Level.OFF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule must be known, but was \"value.unserve\"; did you mean \"value.unserved\"?");
        assertThatThrownBy(() -> Validator.standard().withPolicy(STANDARD.withLevel("acme.*", Level.OFF)))
                .hasMessage("rule must be known, but was \"acme.*\"");
        assertThatThrownBy(() -> Validator.standard().only("valu.*"))
                .hasMessage("rule must be known, but was \"valu.*\"; did you mean \"value.*\"?");
        assertThatThrownBy(() -> Validator.standard().withPolicy(STANDARD.withOption("block.crowded", "mx", 3)))
                .hasMessage("option must be one that block.crowded has, but was \"mx\"; did you mean \"max\"?");
        assertThatThrownBy(() -> Validator.standard().withPolicy(STANDARD.withOption("block.empty", "max", 3)))
                .hasMessage("option must be one that block.empty has, but was \"max\"");
        assertThatThrownBy(() -> STANDARD.withLevel("*.value", Level.OFF))
                .hasMessage(
                        "rule must be an id such as value.unserved or a prefix such as value.*, but was \"*.value\"");
        assertThatThrownBy(() -> STANDARD.withOption("block.*", "max", 3))
                .hasMessage("options must be set for one rule, but were set for \"block.*\"");
    }

    @Test
    void rejects_negative_options() {
        assertThatThrownBy(() -> STANDARD.withOption("block.crowded", "max", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value must not be negative, but was -1");
        assertThatThrownBy(() -> new Setting(Optional.empty(), Map.of("max", -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("max must not be negative, but was -1");
    }

    @Test
    void is_a_value() {
        assertThat(STANDARD.withLevel("a.b", Level.OFF))
                .isEqualTo(STANDARD.withLevel("a.b", Level.OFF))
                .isNotEqualTo(STANDARD);
        assertThat(STANDARD.withLevel("a.b", Level.OFF)).hasSameHashCodeAs(STANDARD.withLevel("a.b", Level.OFF));
    }

    private static String severity(Policy policy, String rule) {
        return policy.severityOf(Catalogue.find(RuleId.of(rule)).orElseThrow())
                .map(Severity::name)
                .orElse("off");
    }
}

package io.businesscanvas.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.document.Severity;
import io.businesscanvas.model.RuleId;
import io.businesscanvas.validation.Policy.Level;
import io.businesscanvas.validation.Policy.Setting;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final Policy STANDARD = Policy.of(Preset.STANDARD);

    @Test
    void the_preset_decides_where_nothing_else_is_said() {
        assertThat(severity(STANDARD, "value.unserved")).isEqualTo("ERROR");
        assertThat(severity(STANDARD.with(Preset.DRAFT), "value.unserved")).isEqualTo("HINT");
        assertThat(severity(STANDARD, "evidence.untested")).isEqualTo("off");
    }

    @Test
    void an_id_wins_over_prefixes_and_a_longer_prefix_over_a_shorter_one() {
        Policy policy = STANDARD.with("value.unpaid", Level.ERROR).with("value.*", Level.OFF);
        assertThat(severity(policy, "value.unpaid")).isEqualTo("ERROR");
        assertThat(severity(policy, "value.unserved")).isEqualTo("off");
        Rule own = Rule.of("acme.value.served", Rules.catalogue().get(0).check());
        Policy both = STANDARD.with("acme.value.*", Level.HINT).with("acme.*", Level.ERROR);
        assertThat(both.severityOf(own)).contains(Severity.HINT);
    }

    @Test
    void a_later_layer_wins_even_where_it_names_a_prefix() {
        Policy policy = STANDARD.with("value.unpaid", Level.ERROR)
                .withOption("block.crowded", "max", 12)
                .overriddenBy(Map.of("value.*", Setting.of(Level.OFF), "block.crowded", Setting.of(Level.ERROR)));
        assertThat(severity(policy, "value.unpaid")).isEqualTo("off");
        assertThat(policy.settings().get("block.crowded").options()).containsEntry("max", 12);
    }

    @Test
    void refuses_what_there_is_not() {
        assertThatThrownBy(() -> Validator.standard().with(STANDARD.with("value.unserve", Level.OFF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule must be known, but was \"value.unserve\"; did you mean \"value.unserved\"?");
        assertThatThrownBy(() -> Validator.standard().with(STANDARD.with("acme.*", Level.OFF)))
                .hasMessage("rule must be known, but was \"acme.*\"");
        assertThatThrownBy(() -> Validator.standard().with(STANDARD.withOption("block.crowded", "mx", 3)))
                .hasMessage("option must be one that block.crowded has, but was \"mx\"; did you mean \"max\"?");
        assertThatThrownBy(() -> Validator.standard().with(STANDARD.withOption("block.empty", "max", 3)))
                .hasMessage("option must be one that block.empty has, but was \"max\"");
        assertThatThrownBy(() -> STANDARD.with("*.value", Level.OFF))
                .hasMessage(
                        "rule must be an id such as value.unserved or a prefix such as value.*, but was \"*.value\"");
        assertThatThrownBy(() -> STANDARD.withOption("block.*", "max", 3))
                .hasMessage("options must be those of one rule, but were given for \"block.*\"");
    }

    @Test
    void is_a_value() {
        assertThat(STANDARD.with("a.b", Level.OFF))
                .isEqualTo(STANDARD.with("a.b", Level.OFF))
                .isNotEqualTo(STANDARD);
        assertThat(STANDARD.with("a.b", Level.OFF)).hasSameHashCodeAs(STANDARD.with("a.b", Level.OFF));
    }

    private static String severity(Policy policy, String rule) {
        return policy.severityOf(Rules.find(RuleId.of(rule)).orElseThrow())
                .map(Severity::name)
                .orElse("off");
    }
}

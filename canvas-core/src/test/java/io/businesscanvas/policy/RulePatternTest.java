package io.businesscanvas.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.value.RuleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePatternTest {
    @ParameterizedTest
    @CsvSource({
        "value.unserved, value.unserved, true",
        "value.unserved, value.unserved-too, false",
        "value.*, value.unserved, true",
        "value.*, value.a.b, true",
        "value.*, values.a, false",
        "value.*, value, false",
        "acme.value.*, acme.value.served, true",
        "acme.value.*, acme.other, false"
    })
    void matches_one_id_or_all_ids_of_a_prefix(String pattern, String rule, boolean matches) {
        assertThat(RulePattern.of(pattern).matches(RuleId.of(rule))).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "value.*, value.unserved, true",
        "value.*, value.a.*, true",
        "value.a.*, value.*, false",
        "value.unserved, value.unserved, true",
        "value.unserved, value.*, false"
    })
    void includes_patterns_that_match_no_other_rule(String pattern, String other, boolean includes) {
        assertThat(RulePattern.of(pattern).includes(RulePattern.of(other))).isEqualTo(includes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".*", "*", "value*", "*.unserved", "value.*.x", "value.**"})
    void anything_else_is_rejected(String text) {
        assertThat(RulePattern.isValid(text)).isFalse();
        assertThatThrownBy(() -> RulePattern.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule must be an id such as value.unserved or a prefix such as value.*, but was \"" + text
                        + "\"");
    }
}

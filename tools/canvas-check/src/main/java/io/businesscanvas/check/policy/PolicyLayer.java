package io.businesscanvas.check.policy;

import io.businesscanvas.policy.Policy.Setting;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.value.RuleId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One layer of settings; later layers override earlier ones.
 *
 * @param origin where it comes from, for messages
 * @param preset the preset, if the layer sets one
 * @param rules the settings of rules, by id or {@code prefix.*}
 * @since 0.1
 */
public record PolicyLayer(String origin, Optional<Preset> preset, Map<RulePattern, Setting> rules) {
    /** Checks that nothing is null. */
    public PolicyLayer {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(preset, "preset");
        Objects.requireNonNull(rules, "rules");
    }

    /** Whether it sets the level of this rule. */
    boolean decides(RuleId rule) {
        return rules.entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue().level().isPresent() && entry.getKey().matches(rule));
    }
}

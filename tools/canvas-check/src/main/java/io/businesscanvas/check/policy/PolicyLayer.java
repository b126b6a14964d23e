package io.businesscanvas.check.policy;

import io.businesscanvas.policy.Policy.Setting;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.value.RuleId;
import java.util.Map;
import java.util.Optional;

/**
 * One layer of settings; later layers override earlier ones.
 *
 * @param origin where it is said, for people
 * @param preset how much is asked, if it says so
 * @param rules what it says of rules, by id or {@code prefix.*}
 * @since 0.1
 */
public record PolicyLayer(String origin, Optional<Preset> preset, Map<RulePattern, Setting> rules) {
    /** Whether it says how grave this rule is. */
    boolean decides(RuleId rule) {
        return rules.entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue().level().isPresent() && entry.getKey().matches(rule));
    }
}

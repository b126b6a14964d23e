package io.businesscanvas.check.policy;

import io.businesscanvas.model.RuleId;
import io.businesscanvas.validation.Policy.Setting;
import io.businesscanvas.validation.Preset;
import java.util.Map;
import java.util.Optional;

/**
 * One of several sayings about the same files; the later one wins.
 *
 * @param origin where it is said, for people
 * @param preset how much is asked, if it says so
 * @param rules what it says of rules, by id or {@code prefix.*}
 * @since 0.1
 */
public record PolicyLayer(String origin, Optional<Preset> preset, Map<String, Setting> rules) {
    /** Whether it says how grave this rule is. */
    boolean decides(RuleId rule) {
        return rules.entrySet().stream()
                .anyMatch(entry -> entry.getValue().level().isPresent() && covers(entry.getKey(), rule.value()));
    }

    private static boolean covers(String pattern, String rule) {
        return pattern.endsWith(".*")
                ? rule.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(rule);
    }
}

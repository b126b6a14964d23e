package io.businesscanvas.check.policy;

import io.businesscanvas.policy.Policy;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The policy of one file, and where its settings come from.
 *
 * @param policy the resulting policy
 * @param layers its layers, the strongest last; empty if there are none
 * @since 0.1
 */
public record EffectivePolicy(Policy policy, List<PolicyLayer> layers) {
    /** Copies the list. */
    public EffectivePolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(layers, "layers");
        layers = List.copyOf(layers);
    }

    static EffectivePolicy of(List<PolicyLayer> layers) {
        Policy policy = Policy.of(Preset.STANDARD);
        for (PolicyLayer layer : layers) {
            policy = layer.preset().map(policy::withPreset).orElse(policy).overriddenBy(layer.rules());
        }
        return new EffectivePolicy(policy, layers);
    }

    /** Returns where the preset is set; empty if nowhere. */
    public Optional<String> originOfPreset() {
        return last(layers.stream().filter(layer -> layer.preset().isPresent()).toList());
    }

    /** Returns where the level of this rule is set; empty if the preset decides. */
    public Optional<String> originOf(RuleId rule) {
        Objects.requireNonNull(rule, "rule");
        return last(layers.stream().filter(layer -> layer.decides(rule)).toList());
    }

    private static Optional<String> last(List<PolicyLayer> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).origin());
    }
}

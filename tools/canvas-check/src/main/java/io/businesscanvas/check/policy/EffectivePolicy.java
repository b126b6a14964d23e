package io.businesscanvas.check.policy;

import io.businesscanvas.policy.Policy;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * What applies to one file, and from where.
 *
 * @param policy all of it together
 * @param layers of what it is made, the strongest last; none where nothing is said
 * @since 0.1
 */
public record EffectivePolicy(Policy policy, List<PolicyLayer> layers) {
    /** Takes a copy of the list. */
    public EffectivePolicy {
        layers = List.copyOf(layers);
    }

    static EffectivePolicy of(List<PolicyLayer> layers) {
        Policy policy = Policy.of(Preset.STANDARD);
        for (PolicyLayer layer : layers) {
            policy = layer.preset().map(policy::withPreset).orElse(policy).overriddenBy(layer.rules());
        }
        return new EffectivePolicy(policy, layers);
    }

    /** Where it is said how much is asked; empty if nowhere. */
    public Optional<String> originOfPreset() {
        return last(layers.stream().filter(layer -> layer.preset().isPresent()).toList());
    }

    /** Where it is said how grave this rule is; empty where the preset decides. */
    public Optional<String> originOf(RuleId rule) {
        return last(layers.stream().filter(layer -> layer.decides(rule)).toList());
    }

    private static Optional<String> last(List<PolicyLayer> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).origin());
    }
}

package io.businesscanvas.check;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.policy.EffectivePolicy;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.policy.Policy;
import io.businesscanvas.validation.Validator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The validator of each file; files with equal policies share one. Safe to share between threads. Policies are hashed
 * once for each set of settings, not for each file.
 */
final class PolicyValidators implements Function<NamedFile, Validator> {
    private final PolicyLookup policies;
    private final Map<EffectivePolicy, Validator> byIdentity = new IdentityHashMap<>();
    private final Map<Policy, Validator> byPolicy = new HashMap<>();

    private PolicyValidators(PolicyLookup policies) {
        this.policies = policies;
    }

    static PolicyValidators of(PolicyLookup policies) {
        return new PolicyValidators(policies);
    }

    @Override
    public Validator apply(NamedFile file) {
        EffectivePolicy policy = policies.policyOf(file.path());
        synchronized (byIdentity) {
            return byIdentity.computeIfAbsent(
                    policy, each -> byPolicy.computeIfAbsent(each.policy(), Validator.standard()::withPolicy));
        }
    }
}

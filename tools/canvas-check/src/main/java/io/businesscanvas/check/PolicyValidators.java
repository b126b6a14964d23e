package io.businesscanvas.check;

import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.policy.Policy;
import io.businesscanvas.validation.Validator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Gives each file the validator that its policy asks for; files of equal policies share one. Safe to share between
 * threads.
 *
 * @since 0.1
 */
public final class PolicyValidators implements Function<CanvasFile, Validator> {
    private final PolicyLookup policies;
    private final Map<Policy, Validator> validators = new ConcurrentHashMap<>();

    private PolicyValidators(PolicyLookup policies) {
        this.policies = policies;
    }

    /** Validators as these policies want them. */
    public static PolicyValidators of(PolicyLookup policies) {
        return new PolicyValidators(policies);
    }

    @Override
    public Validator apply(CanvasFile file) {
        Policy policy = policies.policyOf(file.path()).policy();
        return validators.computeIfAbsent(policy, Validator.standard()::withPolicy);
    }
}

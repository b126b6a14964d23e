package io.businesscanvas.rule;

import java.util.Map;
import java.util.function.IntFunction;

/** A number by which a policy can adjust a rule. */
record RuleOption(String name, int value, IntFunction<Check> maker) {
    Check check() {
        return maker.apply(value);
    }

    RuleOption withValue(int other) {
        return new RuleOption(name, other, maker);
    }

    Map<String, Integer> asMap() {
        return Map.of(name, value);
    }
}

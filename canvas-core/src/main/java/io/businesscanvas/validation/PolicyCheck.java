package io.businesscanvas.validation;

import io.businesscanvas.labels.NearestWord;
import java.util.Collection;
import java.util.List;

/** Refuses policies that speak of what there is not. */
final class PolicyCheck {
    private PolicyCheck() {}

    static void check(Policy policy, List<Rule> rules) {
        policy.settings().forEach((rule, setting) -> {
            checkRule(rule, rules);
            rules.stream()
                    .filter(known -> known.id().value().equals(rule))
                    .forEach(known -> checkOptions(known, setting.options().keySet()));
        });
    }

    static void checkRule(String rule, List<Rule> rules) {
        if (rules.stream().noneMatch(known -> Policy.covers(rule, known.id()))) {
            List<String> ids = rules.stream().map(known -> known.id().value()).toList();
            throw new IllegalArgumentException("rule must be known, but was \"" + rule + "\"" + didYouMean(rule, ids));
        }
    }

    private static void checkOptions(Rule rule, Collection<String> options) {
        for (String option : options) {
            if (!rule.options().containsKey(option)) {
                throw new IllegalArgumentException("option must be one that " + rule + " has, but was \"" + option
                        + "\"" + didYouMean(option, rule.options().keySet()));
            }
        }
    }

    private static String didYouMean(String word, Collection<String> known) {
        return NearestWord.to(word, known)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("");
    }
}

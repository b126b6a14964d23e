package io.businesscanvas.policy;

import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.rule.Rule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rejects policies that name unknown rules or options.
 *
 * @since 0.1
 */
public final class PolicyCheck {
    private PolicyCheck() {}

    /**
     * Does nothing if all rules and options of the policy are known.
     *
     * @throws IllegalArgumentException if one is not; the message suggests the nearest
     */
    public static void check(Policy policy, List<Rule> rules) {
        policy.settings().forEach((pattern, setting) -> {
            check(pattern, rules);
            rules.stream()
                    .filter(known -> pattern.matches(known.id()))
                    .forEach(known -> checkOptions(known, setting.options().keySet()));
        });
    }

    /**
     * Does nothing if the pattern matches a rule.
     *
     * @throws IllegalArgumentException if it matches none; the message suggests the nearest id or prefix
     */
    public static void check(RulePattern pattern, List<Rule> rules) {
        if (rules.stream().noneMatch(known -> pattern.matches(known.id()))) {
            Stream<String> ids = rules.stream().map(known -> known.id().value());
            List<String> known = pattern.isPrefix()
                    ? ids.map(id -> id.substring(0, id.indexOf('.')) + ".*")
                            .distinct()
                            .toList()
                    : ids.toList();
            throw new IllegalArgumentException(
                    "rule must be known, but was \"" + pattern + "\"" + didYouMean(pattern.text(), known));
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

package io.businesscanvas.policy;

import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.rule.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rejects policies that name unknown rules or options.
 *
 * @since 0.1
 */
public final class PolicyCheck {
    private static final String WILDCARD = ".*";

    private PolicyCheck() {}

    /**
     * Checks that all rules and options of a policy are known.
     *
     * @throws IllegalArgumentException if one is unknown; the message suggests the nearest
     */
    public static void check(Policy policy, List<Rule> rules) {
        Objects.requireNonNull(rules, "rules");
        policy.settings().forEach((pattern, setting) -> {
            check(pattern, rules);
            rules.stream()
                    .filter(known -> pattern.matches(known.id()))
                    .forEach(known -> checkOptions(known, setting.options().keySet()));
        });
    }

    /**
     * Checks that a pattern matches a rule.
     *
     * @throws IllegalArgumentException if it matches none; the message suggests the nearest id or prefix
     */
    public static void check(RulePattern pattern, List<Rule> rules) {
        if (rules.stream().noneMatch(known -> pattern.matches(known.id()))) {
            throw new IllegalArgumentException(
                    "rule must be known, but was \"" + pattern + "\"" + didYouMean(nearest(pattern.text(), rules)));
        }
    }

    /**
     * Returns the id of a rule nearest to an unknown one, or the family ({@code value.*}) nearest to an unknown prefix.
     */
    public static Optional<String> nearest(String unknown, List<Rule> rules) {
        Stream<String> ids = rules.stream().map(known -> known.id().value());
        if (!unknown.endsWith(WILDCARD)) {
            return NearestWord.to(unknown, ids.toList());
        }
        String family = unknown.substring(0, unknown.length() - WILDCARD.length());
        return NearestWord.to(
                        family,
                        ids.map(id -> id.substring(0, id.indexOf('.')))
                                .distinct()
                                .toList())
                .map(nearest -> nearest + WILDCARD);
    }

    private static void checkOptions(Rule rule, Collection<String> options) {
        for (String option : options) {
            if (!rule.options().containsKey(option)) {
                throw new IllegalArgumentException("option must be one that " + rule + " has, but was \"" + option
                        + "\""
                        + didYouMean(NearestWord.to(option, rule.options().keySet())));
            }
        }
    }

    private static String didYouMean(Optional<String> nearest) {
        return nearest.map(known -> "; did you mean \"" + known + "\"?").orElse("");
    }
}

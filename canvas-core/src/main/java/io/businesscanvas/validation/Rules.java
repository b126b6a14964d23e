package io.businesscanvas.validation;

import io.businesscanvas.model.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue: the rules that come with the library.
 *
 * @since 0.1
 */
public final class Rules {
    private static final List<Rule> CATALOGUE = Stream.of(
                    LinkRules.RULES,
                    NameRules.RULES,
                    CompletenessRules.RULES,
                    ValueRules.RULES,
                    MoneyRules.RULES,
                    EfficiencyRules.RULES,
                    EvidenceRules.RULES,
                    PersonalRules.RULES,
                    SuppressionRules.RULES)
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /** All rules, by family: links and ids first, suppressions last. */
    public static List<Rule> catalogue() {
        return CATALOGUE;
    }

    /** The rule of this id; empty if there is none. */
    public static Optional<Rule> find(RuleId id) {
        return CATALOGUE.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}

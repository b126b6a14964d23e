package io.businesscanvas.catalogue;

import io.businesscanvas.rule.Rule;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that come with the library.
 *
 * @since 0.1
 */
public final class Catalogue {
    /**
     * The rule about unused suppressions. The run itself reports its findings, since only a run knows what was
     * suppressed.
     */
    public static final RuleId UNUSED_SUPPRESSION = SuppressionRules.UNUSED;

    private static final List<Rule> RULES = Stream.of(
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

    private Catalogue() {}

    /** Returns all rules, by family: links and ids first, suppressions last. */
    public static List<Rule> all() {
        return RULES;
    }

    /** Returns the rule with this id; empty if there is none. */
    public static Optional<Rule> find(RuleId id) {
        Objects.requireNonNull(id, "id");
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}

package io.businesscanvas.catalogue;

import io.businesscanvas.rule.Rule;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** The tables; all rules of a family, such as {@code value.*}, are in one of them. */
    static final List<List<Rule>> TABLES = List.of(
            LinkRules.RULES,
            NameRules.RULES,
            CanvasRules.RULES,
            SegmentRules.RULES,
            ValueRules.RULES,
            ChannelRules.RULES,
            RelationshipRules.RULES,
            RevenueRules.RULES,
            ActivityRules.RULES,
            ResourceRules.RULES,
            PartnerRules.RULES,
            CostRules.RULES,
            MoneyRules.RULES,
            EvidenceRules.RULES,
            PersonalRules.RULES,
            SuppressionRules.RULES);

    private static final List<Rule> RULES =
            TABLES.stream().flatMap(List::stream).toList();

    private static final Map<RuleId, Rule> BY_ID =
            RULES.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private Catalogue() {}

    /**
     * Returns all rules: those about links, ids and names, then those about the canvas and block by block, those about
     * money, evidence and personal canvases, and suppressions last.
     */
    public static List<Rule> all() {
        return RULES;
    }

    /** Returns the rule with this id; empty if there is none. */
    public static Optional<Rule> find(RuleId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(BY_ID.get(id));
    }
}

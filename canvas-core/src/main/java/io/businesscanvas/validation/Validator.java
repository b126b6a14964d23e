package io.businesscanvas.validation;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Variant;
import io.businesscanvas.policy.Policy;
import io.businesscanvas.policy.PolicyCheck;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.value.RuleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Validates canvases against rules.
 *
 * <pre>{@code
 * ValidationReport report = Validator.standard().validate(canvas);
 * Validator.of(Preset.STRICT).withRules(myRule).validate(document).orThrow();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Validator {
    private static final Validator STANDARD = of(Preset.STANDARD);

    private final List<Rule> known;
    private final List<Rule> rules;
    private final Policy policy;
    private final EnabledRule[] enabled;
    private final Map<Variant, List<RuleId>> ids = new EnumMap<>(Variant.class);

    /**
     * Creates a validator.
     *
     * @param known all rules that policies and suppressions may name
     * @param rules those of them that are selected
     */
    private Validator(List<Rule> known, List<Rule> rules, Policy policy) {
        this.known = known;
        this.rules = rules;
        this.policy = policy;
        this.enabled = rules.stream()
                .flatMap(rule ->
                        policy.severityOf(rule).map(severity -> EnabledRule.of(policy.adjust(rule), severity)).stream())
                .sorted()
                .toArray(EnabledRule[]::new);
        for (Variant variant : Variant.values()) {
            ids.put(
                    variant,
                    Arrays.stream(enabled)
                            .filter(rule -> rule.isFor(variant))
                            .map(EnabledRule::id)
                            .toList());
        }
    }

    /** Returns a validator with the whole catalogue under the standard preset. */
    public static Validator standard() {
        return STANDARD;
    }

    /** Returns a validator with the whole catalogue under this preset. */
    public static Validator of(Preset preset) {
        Objects.requireNonNull(preset, "preset");
        return new Validator(Catalogue.all(), Catalogue.all(), Policy.of(preset));
    }

    /**
     * Returns a copy of this validator with more rules, to which its policy applies as well.
     *
     * @throws IllegalArgumentException if there is already a rule with the same id
     */
    public Validator withRules(Rule... more) {
        Objects.requireNonNull(more, "more");
        List<Rule> all = new ArrayList<>(known);
        for (Rule rule : more) {
            if (all.stream().anyMatch(other -> other.id().equals(rule.id()))) {
                throw new IllegalArgumentException("rule must have a unique id, but was \"" + rule.id() + "\"");
            }
            all.add(rule);
        }
        List<Rule> selected = Stream.concat(rules.stream(), Arrays.stream(more)).toList();
        return new Validator(List.copyOf(all), selected, policy);
    }

    /**
     * Returns a copy of this validator with another policy.
     *
     * @throws IllegalArgumentException if the policy names an unknown rule or option; add custom rules first
     */
    public Validator withPolicy(Policy other) {
        Objects.requireNonNull(other, "other");
        PolicyCheck.check(other, known);
        return new Validator(known, rules, other);
    }

    /**
     * Returns a copy of this validator with only those rules that match one of these patterns ({@code value.unserved},
     * {@code value.*}). A rule that the policy disables stays disabled. Rules that are added later are selected, too.
     *
     * @throws IllegalArgumentException if a pattern matches no rule
     */
    public Validator only(String... patterns) {
        Objects.requireNonNull(patterns, "patterns");
        List<RulePattern> wanted = Stream.of(patterns).map(RulePattern::of).toList();
        wanted.forEach(pattern -> PolicyCheck.check(pattern, known));
        List<Rule> selected = rules.stream()
                .filter(rule -> wanted.stream().anyMatch(pattern -> pattern.matches(rule.id())))
                .toList();
        return new Validator(known, selected, policy);
    }

    /** Returns the selected rules, disabled ones included. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the rule with this id, selected or not; empty if it is unknown. */
    public Optional<Rule> rule(RuleId id) {
        Objects.requireNonNull(id, "id");
        return known.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns the policy, which decides which rules are enabled and how severe their findings are. */
    public Policy policy() {
        return policy;
    }

    /** Validates a canvas; findings have no line numbers. To get them, validate the document. */
    public ValidationReport validate(BusinessCanvas canvas) {
        return new ValidationRun(this, canvas, Optional.empty()).report();
    }

    /**
     * Validates a canvas that was read from a file, and adds the problems of the file. Rules that need something that
     * could not be read are skipped; if there is no canvas at all, no rule runs.
     */
    public ValidationReport validate(CanvasDocument document) {
        return document.canvas()
                .map(canvas -> new ValidationRun(this, canvas, Optional.of(document)).report())
                .orElseGet(() -> ValidationReport.ofProblems(document));
    }

    EnabledRule[] enabled() {
        return enabled;
    }

    List<Rule> known() {
        return known;
    }

    /** The enabled rules that apply to canvases of this variant. */
    List<RuleId> idsFor(Variant variant) {
        return ids.getOrDefault(variant, List.of());
    }
}

package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.RuleId;
import io.businesscanvas.model.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks rules of canvases.
 *
 * <pre>{@code
 * ValidationReport report = Validator.standard().validate(canvas);
 * Validator.of(Preset.STRICT).with(myRule).validate(document).orThrow();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Validator {
    private static final Validator STANDARD = of(Preset.STANDARD);

    private final List<Rule> rules;
    private final Policy policy;
    private final ActiveRule[] active;
    private final Map<Variant, List<RuleId>> ids = new EnumMap<>(Variant.class);

    private Validator(List<Rule> rules, Policy policy) {
        this.rules = rules;
        this.policy = policy;
        this.active = rules.stream()
                .flatMap(rule ->
                        policy.severityOf(rule).map(severity -> ActiveRule.of(policy.adjust(rule), severity)).stream())
                .sorted()
                .toArray(ActiveRule[]::new);
        for (Variant variant : Variant.values()) {
            ids.put(
                    variant,
                    Arrays.stream(active)
                            .filter(rule -> rule.isFor(variant))
                            .map(ActiveRule::id)
                            .toList());
        }
    }

    /** The whole catalogue, as the standard preset wants it. */
    public static Validator standard() {
        return STANDARD;
    }

    /** The whole catalogue, as this preset wants it. */
    public static Validator of(Preset preset) {
        return new Validator(Rules.catalogue(), Policy.of(preset));
    }

    /**
     * The same validator with more rules, which the policy governs like those of the catalogue.
     *
     * @throws IllegalArgumentException if a rule of the same id is there already
     */
    public Validator with(Rule... more) {
        List<Rule> all = new ArrayList<>(rules);
        for (Rule rule : more) {
            if (all.stream().anyMatch(known -> known.id().equals(rule.id()))) {
                throw new IllegalArgumentException("rule must have an id of its own, but was \"" + rule.id() + "\"");
            }
            all.add(rule);
        }
        return new Validator(List.copyOf(all), policy);
    }

    /**
     * The same rules under another policy.
     *
     * @throws IllegalArgumentException if the policy names a rule or an option that there is not; a policy that is for
     *     rules of one's own is given after them
     */
    public Validator with(Policy other) {
        PolicyCheck.check(other, rules);
        return new Validator(rules, other);
    }

    /**
     * The same validator, with only those rules on that have one of these ids or prefixes ({@code value.*}). A rule that
     * its preset has off stays off.
     *
     * @throws IllegalArgumentException if one of them fits no rule
     */
    public Validator only(String... idsOrPrefixes) {
        Policy narrowed = policy;
        Stream.of(idsOrPrefixes).forEach(pattern -> PolicyCheck.checkRule(pattern, rules));
        for (Rule rule : rules) {
            if (Arrays.stream(idsOrPrefixes).noneMatch(pattern -> Policy.covers(pattern, rule.id()))) {
                narrowed = narrowed.with(rule.id().value(), Policy.Level.OFF);
            }
        }
        return new Validator(rules, narrowed);
    }

    /** All rules, those that are off included. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule of this id. */
    public Optional<Rule> rule(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** What decides which rules are on and how grave they are. */
    public Policy policy() {
        return policy;
    }

    /** Asks the rules of a canvas that comes from no file. */
    public ValidationReport validate(BusinessCanvas canvas) {
        return new ValidationRun(this, canvas, Optional.empty()).report();
    }

    /**
     * Asks the rules of a canvas that was read from a file, and adds the mistakes of the file. Rules that read what the
     * file lost are skipped; where there is no canvas at all, no rule is asked.
     */
    public ValidationReport validate(CanvasDocument document) {
        return document.canvas()
                .map(canvas -> new ValidationRun(this, canvas, Optional.of(document)).report())
                .orElseGet(() -> problemsOf(document));
    }

    ActiveRule[] active() {
        return active;
    }

    /** The rules that are asked of a canvas of this variant from which nothing was lost. */
    List<RuleId> idsFor(Variant variant) {
        return ids.getOrDefault(variant, List.of());
    }

    private static ValidationReport problemsOf(CanvasDocument document) {
        return new ValidationReport(
                Optional.of(document.source()),
                document.problems().stream().sorted(FindingOrder.OF_TEXT).toList(),
                List.of(),
                List.of(),
                List.of());
    }
}

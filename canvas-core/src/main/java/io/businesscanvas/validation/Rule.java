package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.RuleId;
import io.businesscanvas.model.Variant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Something that should hold of a canvas: what to look for, how grave it is, and words for it.
 *
 * <pre>{@code
 * Rule rule = Rule.of("acme.value.served", every(ValueProposition.class).linksTo(SERVES).atLeast(1))
 *     .because("value that serves nobody is decoration")
 *     .as(WARNING);
 * Validator.standard().with(rule).validate(canvas);
 * }</pre>
 *
 * <p>Immutable; each method gives a new rule. Unless said otherwise a rule is a warning in every preset and asked of both
 * variants. What a finding says follows from the sentence of its check.
 *
 * @since 0.1
 */
public final class Rule {
    private static final Pattern DOTTED_KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    private final RuleId id;
    private final Check check;
    private final Optional<RuleOption> option;
    private final Set<Variant> variants;
    private final Map<Preset, Severity> severities;
    private final RuleWords words;

    private Rule(
            RuleId id,
            Check check,
            Optional<RuleOption> option,
            Set<Variant> variants,
            Map<Preset, Severity> severities,
            RuleWords words) {
        this.id = id;
        this.check = check;
        this.option = option;
        this.variants = variants;
        this.severities = severities;
        this.words = words;
    }

    /**
     * A rule of this id.
     *
     * @throws IllegalArgumentException if the id is not made of two or more kebab-case words joined by dots
     */
    public static Rule of(String id, Check check) {
        return new Rule(
                checkedId(id),
                check,
                Optional.empty(),
                bothVariants(),
                everywhere(Severity.WARNING),
                OwnWords.of(check));
    }

    /**
     * A rule that a policy can adjust by a number.
     *
     * @param id the id of the rule
     * @param option what the number is called in a policy, such as {@code max}
     * @param value the number unless a policy gives another
     * @param check makes the check for a number
     * @throws IllegalArgumentException if the id is not made of two or more kebab-case words joined by dots
     */
    public static Rule of(String id, String option, int value, IntFunction<Check> check) {
        return of(id, check.apply(value)).with(new RuleOption(option, value, check));
    }

    /** A rule of the catalogue, whose words are in the bundles; the letters stand for draft, standard and strict. */
    static Rule builtIn(String id, String severities, Check check) {
        return new Rule(
                RuleId.of(id), check, Optional.empty(), bothVariants(), parsed(severities), new CatalogueWords(id));
    }

    /** A rule of the catalogue that a policy can adjust by a number. */
    static Rule builtIn(String id, String severities, String option, int value, IntFunction<Check> check) {
        return builtIn(id, severities, check.apply(value)).with(new RuleOption(option, value, check));
    }

    /** Says why, as the end of a sentence that begins with "because". */
    public Rule because(String why) {
        return with(words.because(Message.verbatim(why)));
    }

    /** Says what to do about a finding. */
    public Rule mendedBy(String fix) {
        return with(words.mendedBy(Message.verbatim(fix)));
    }

    /** Says where the rule comes from. */
    public Rule from(String source) {
        return with(words.from(Message.verbatim(source)));
    }

    /** Says the rule in other words than those of its check. */
    public Rule saying(String sentence) {
        return with(words.saying(Message.verbatim(sentence)));
    }

    /** Gives the rule this severity in these presets and turns it off in the others; no preset means all. */
    public Rule as(Severity severity, Preset... presets) {
        Map<Preset, Severity> chosen = everywhere(severity);
        if (presets.length > 0) {
            chosen.keySet().retainAll(Arrays.asList(presets));
        }
        return new Rule(id, check, option, variants, chosen, words);
    }

    /** Asks the rule of canvases of this variant only. */
    public Rule only(Variant variant) {
        return new Rule(id, check, option, Set.of(variant), severities, words);
    }

    /** The name by which policies, suppressions and findings know the rule. */
    public RuleId id() {
        return id;
    }

    /** What holds where the rule is kept. */
    public Message sentence() {
        return words.sentence();
    }

    /** Why that matters. */
    public Optional<Message> why() {
        return words.why();
    }

    /** What to do where it does not hold, in general. */
    public Optional<Message> fix() {
        return words.fix();
    }

    /** Where the rule comes from. */
    public Optional<Message> source() {
        return words.source();
    }

    /** The part of the documentation that is about this rule, relative to the project's root. */
    public Optional<String> documentation() {
        return words.documentation();
    }

    /** How grave a finding is under this preset; empty where the rule is off. */
    public Optional<Severity> severityIn(Preset preset) {
        return Optional.ofNullable(severities.get(preset));
    }

    /** The variants of which the rule is asked. */
    public Set<Variant> variants() {
        return Collections.unmodifiableSet(variants);
    }

    /** The numbers by which a policy can adjust the rule, with the values they have. */
    public Map<String, Integer> options() {
        return option.map(RuleOption::asMap).orElse(Map.of());
    }

    /** The parts of a canvas that the rule reads; it is skipped where a file lost one of them. */
    public Set<CanvasPart> reads() {
        return variants.size() == Variant.values().length
                ? Collections.unmodifiableSet(check.reads())
                : Collections.unmodifiableSet(Reads.all(check.reads(), Reads.VARIANT));
    }

    Check check() {
        return check;
    }

    RuleWords words() {
        return words;
    }

    /** The same rule with other numbers; those that it does not know are left out. */
    Rule with(Map<String, Integer> numbers) {
        return option.flatMap(known ->
                        Optional.ofNullable(numbers.get(known.name())).map(number -> with(known.withValue(number))))
                .orElse(this);
    }

    Rule with(RuleOption adjusted) {
        return new Rule(id, adjusted.check(), Optional.of(adjusted), variants, severities, words);
    }

    private Rule with(RuleWords other) {
        return new Rule(id, check, option, variants, severities, other);
    }

    private static RuleId checkedId(String id) {
        if (!DOTTED_KEBAB.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id must be words in kebab case joined by dots, such as acme.value.served, but was \"" + id + "\"");
        }
        return RuleId.of(id);
    }

    private static Set<Variant> bothVariants() {
        return EnumSet.allOf(Variant.class);
    }

    private static Map<Preset, Severity> everywhere(Severity severity) {
        Map<Preset, Severity> severities = new EnumMap<>(Preset.class);
        List.of(Preset.values()).forEach(preset -> severities.put(preset, severity));
        return severities;
    }

    private static Map<Preset, Severity> parsed(String letters) {
        Map<Preset, Severity> severities = new EnumMap<>(Preset.class);
        for (Preset preset : Preset.values()) {
            switch (letters.charAt(preset.ordinal())) {
                case 'E' -> severities.put(preset, Severity.ERROR);
                case 'W' -> severities.put(preset, Severity.WARNING);
                case 'H' -> severities.put(preset, Severity.HINT);
                default -> {}
            }
        }
        return severities;
    }

    /** The id. */
    @Override
    public String toString() {
        return id.value();
    }
}

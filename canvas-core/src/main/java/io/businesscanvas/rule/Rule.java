package io.businesscanvas.rule;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Severity;
import io.businesscanvas.internal.text.Require;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import io.businesscanvas.value.RuleId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * A rule for canvases: what to check, its severity in each preset, and its texts.
 *
 * <pre>{@code
 * Rule rule = Rule.of("acme.value.served", every(ValueProposition.class).linksTo(SERVES).atLeast(1))
 *     .because("value that serves nobody is decoration")
 *     .as(WARNING);
 * Validator.standard().withRules(rule).validate(canvas);
 * }</pre>
 *
 * <p>Immutable; each method returns a new rule. By default a rule is a warning in every preset and applies to both
 * variants, and its findings are worded from the sentence of its check.
 *
 * @since 0.1
 */
public final class Rule {
    private static final Pattern DOTTED_KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    private final RuleId id;
    private final Check check;
    private final Optional<RuleOption> option;
    private final Set<Variant> variants;
    private final Map<Preset, Level> levels;
    private final RuleTexts texts;

    private Rule(
            RuleId id,
            Check check,
            Optional<RuleOption> option,
            Set<Variant> variants,
            Map<Preset, Level> levels,
            RuleTexts texts) {
        this.id = id;
        this.check = check;
        this.option = option;
        this.variants = variants;
        this.levels = levels;
        this.texts = texts;
    }

    /**
     * Returns a rule with this id.
     *
     * @throws IllegalArgumentException if the id is not two or more kebab-case words joined by dots
     */
    public static Rule of(String id, Check check) {
        Objects.requireNonNull(id, "id");
        return new Rule(
                checkedId(id),
                check,
                Optional.empty(),
                EnumSet.allOf(Variant.class),
                everywhere(Level.WARNING),
                RuleTexts.of(check));
    }

    /**
     * Returns a rule with a number that policies can adjust.
     *
     * @param id the id of the rule
     * @param option the name of the number in policies, such as {@code max}
     * @param value the number, unless a policy sets another
     * @param check makes the check for a number
     * @throws IllegalArgumentException if the id is not two or more kebab-case words joined by dots, the name of the
     *     number is blank, or the number is negative
     */
    public static Rule of(String id, String option, int value, IntFunction<Check> check) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(option, "option");
        Require.notBlank("option", option);
        Require.notNegative("value", value);
        return of(id, check.apply(value)).with(new RuleOption(option, value, check));
    }

    /** Returns a copy of this rule with a reason, worded so that it can follow "because". */
    public Rule because(String why) {
        Objects.requireNonNull(why, "why");
        return because(Message.verbatim(why));
    }

    /** Returns a copy of this rule with a reason, worded so that it can follow "because". */
    public Rule because(Message why) {
        Objects.requireNonNull(why, "why");
        return with(texts.withWhy(why));
    }

    /** Returns a copy of this rule with what to do about a finding. */
    public Rule fixedBy(String fix) {
        Objects.requireNonNull(fix, "fix");
        return fixedBy(Message.verbatim(fix));
    }

    /** Returns a copy of this rule with what to do about a finding. */
    public Rule fixedBy(Message fix) {
        Objects.requireNonNull(fix, "fix");
        return with(texts.withFix(fix));
    }

    /** Returns a copy of this rule with its source, such as a book. */
    public Rule from(String source) {
        Objects.requireNonNull(source, "source");
        return from(Message.verbatim(source));
    }

    /** Returns a copy of this rule with its source, such as a book. */
    public Rule from(Message source) {
        Objects.requireNonNull(source, "source");
        return with(texts.withSource(source));
    }

    /** Returns a copy of this rule with a sentence that replaces that of its check. */
    public Rule saying(String sentence) {
        Objects.requireNonNull(sentence, "sentence");
        return saying(Message.verbatim(sentence));
    }

    /** Returns a copy of this rule with a sentence that replaces that of its check. */
    public Rule saying(Message sentence) {
        Objects.requireNonNull(sentence, "sentence");
        return with(texts.withSentence(sentence));
    }

    /** Returns a copy of this rule with its exceptions: what it does not report. */
    public Rule silent(Message exceptions) {
        Objects.requireNonNull(exceptions, "exceptions");
        return with(texts.withSilence(exceptions));
    }

    /** Returns a copy of this rule with a link to its documentation. */
    public Rule documentedAt(String documentation) {
        Objects.requireNonNull(documentation, "documentation");
        return with(texts.withDocumentation(documentation));
    }

    /** Returns a copy of this rule with a wording of its findings that replaces the one derived from its sentence. */
    public Rule worded(Wording wording) {
        Objects.requireNonNull(wording, "wording");
        return with(texts.withWording(wording));
    }

    /**
     * Returns a copy of this rule with this level in these presets, or in all if none is given; other presets keep
     * theirs.
     */
    public Rule as(Level level, Preset... presets) {
        Objects.requireNonNull(level, "level");
        Map<Preset, Level> chosen = new EnumMap<>(levels);
        for (Preset preset : presets.length == 0 ? Preset.values() : presets) {
            chosen.put(preset, level);
        }
        return new Rule(id, check, option, variants, chosen, texts);
    }

    /** Returns a copy of this rule that applies only to canvases of this variant. */
    public Rule only(Variant variant) {
        Objects.requireNonNull(variant, "variant");
        return new Rule(id, check, option, Set.of(variant), levels, texts);
    }

    /**
     * Returns a copy of this rule with other values of its options.
     *
     * @throws IllegalArgumentException if the rule has no such option, or a value is negative
     */
    public Rule withOptions(Map<String, Integer> values) {
        Rule adjusted = this;
        for (Map.Entry<String, Integer> value : values.entrySet()) {
            RuleOption known = option.filter(own -> own.name().equals(value.getKey()))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "option must be one of " + options().keySet() + ", but was \"" + value.getKey() + "\""));
            Require.notNegative(value.getKey(), value.getValue());
            adjusted = adjusted.with(known.withValue(value.getValue()));
        }
        return adjusted;
    }

    /** Returns the id, by which policies, suppressions and findings name the rule. */
    public RuleId id() {
        return id;
    }

    /** Returns what the rule checks. */
    public Check check() {
        return check;
    }

    /** Returns the condition that the rule asserts. */
    public Message sentence() {
        return texts.sentence();
    }

    /** Returns why the rule matters. */
    public Optional<Message> why() {
        return texts.why();
    }

    /** Returns what to do about a finding, in general. */
    public Optional<Message> fix() {
        return texts.fix();
    }

    /** Returns the source of the rule. */
    public Optional<Message> source() {
        return texts.source();
    }

    /** Returns the exceptions of the rule: what it does not report. */
    public Optional<Message> silence() {
        return texts.silence();
    }

    /** Returns the section of the documentation about this rule, relative to the root of the project. */
    public Optional<String> documentation() {
        return texts.documentation();
    }

    /** Returns the wording of findings. */
    public Wording wording() {
        return texts.wording();
    }

    /** Returns the severity of findings under this preset; empty if the rule is off. */
    public Optional<Severity> severityIn(Preset preset) {
        Objects.requireNonNull(preset, "preset");
        return levels.getOrDefault(preset, Level.OFF).severity();
    }

    /** Returns the variants to which the rule applies. */
    public Set<Variant> variants() {
        return Collections.unmodifiableSet(variants);
    }

    /** Returns the numbers that policies can adjust, with their values. */
    public Map<String, Integer> options() {
        return option.map(RuleOption::asMap).orElse(Map.of());
    }

    /**
     * Returns the parts of a canvas that the rule reads; it is skipped if one of them could not be read from a file.
     */
    public Set<CanvasPart> reads() {
        return variants.size() == Variant.values().length
                ? Collections.unmodifiableSet(check.reads())
                : Collections.unmodifiableSet(Reads.all(check.reads(), Reads.variant()));
    }

    private Rule with(RuleOption adjusted) {
        return new Rule(id, adjusted.check(), Optional.of(adjusted), variants, levels, texts);
    }

    private Rule with(RuleTexts other) {
        return new Rule(id, check, option, variants, levels, other);
    }

    private static RuleId checkedId(String id) {
        if (!DOTTED_KEBAB.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id must be words in kebab case joined by dots, such as acme.value.served, but was \"" + id + "\"");
        }
        return RuleId.of(id);
    }

    private static Map<Preset, Level> everywhere(Level level) {
        Map<Preset, Level> levels = new EnumMap<>(Preset.class);
        List.of(Preset.values()).forEach(preset -> levels.put(preset, level));
        return levels;
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id.value();
    }
}

package io.businesscanvas.validation;

import io.businesscanvas.document.Severity;
import io.businesscanvas.model.Keyword;
import io.businesscanvas.model.RuleId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which rules matter here and how much: a preset, and what differs from it.
 *
 * <pre>{@code
 * Policy policy = Policy.of(Preset.STRICT)
 *     .with("value.unpaid", Level.OFF)
 *     .with("personal.*", Level.WARNING)
 *     .withOption("block.crowded", "max", 12);
 * }</pre>
 *
 * <p>A setting is for one rule, or for all whose ids begin with what stands before {@code .*}. The setting of an id wins
 * over those of prefixes, a longer prefix over a shorter one. Immutable, and readable as data.
 *
 * @since 0.1
 */
public final class Policy {
    private static final String WILDCARD = ".*";

    private final Preset preset;
    private final Map<String, Setting> settings;

    private Policy(Preset preset, Map<String, Setting> settings) {
        this.preset = preset;
        this.settings = Collections.unmodifiableMap(settings);
    }

    /** A preset as it is. */
    public static Policy of(Preset preset) {
        return new Policy(preset, Map.of());
    }

    /** The preset from which the settings differ. */
    public Preset preset() {
        return preset;
    }

    /** The settings by id or {@code prefix.*}, in the order given. */
    public Map<String, Setting> settings() {
        return settings;
    }

    /** The same settings upon another preset. */
    public Policy with(Preset other) {
        return new Policy(other, settings);
    }

    /**
     * The same policy with another level for a rule, or for all rules of a {@code prefix.*}.
     *
     * @throws IllegalArgumentException if the rule is blank or has a star that is not at the end behind a dot
     */
    public Policy with(String rule, Level level) {
        return with(rule, new Setting(Optional.of(level), settingOf(rule).options()));
    }

    /**
     * The same policy with a number for a rule.
     *
     * @throws IllegalArgumentException if the rule is blank or has a star
     */
    public Policy withOption(String rule, String option, int value) {
        Setting old = settingOf(rule);
        Map<String, Integer> options = new LinkedHashMap<>(old.options());
        options.put(option, value);
        return with(rule, new Setting(old.level(), options));
    }

    /**
     * The same policy with a setting for a rule, or for all rules of a {@code prefix.*}.
     *
     * @throws IllegalArgumentException if the rule is blank, has a star that is not at the end behind a dot, or if the
     *     setting has options and the rule is a prefix
     */
    public Policy with(String rule, Setting setting) {
        requireRule(rule);
        if (isPrefix(rule) && !setting.options().isEmpty()) {
            throw new IllegalArgumentException(
                    "options must be those of one rule, but were given for \"" + rule + "\"");
        }
        Map<String, Setting> more = new LinkedHashMap<>(settings);
        more.put(rule, setting);
        return new Policy(preset, more);
    }

    /**
     * This policy, overridden by another layer of settings: what the later layer says wins, even where it says it of a
     * prefix and this policy of an id.
     */
    public Policy overriddenBy(Map<String, Setting> later) {
        Policy merged = new Policy(
                preset,
                settings.entrySet().stream()
                        .map(entry ->
                                Map.entry(entry.getKey(), withoutOverridden(entry.getKey(), entry.getValue(), later)))
                        .filter(entry -> !entry.getValue().isEmpty())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new)));
        for (Map.Entry<String, Setting> entry : later.entrySet()) {
            merged =
                    merged.with(entry.getKey(), merged.settingOf(entry.getKey()).and(entry.getValue()));
        }
        return merged;
    }

    /** How grave findings of a rule are under this policy; empty where the rule is off. */
    public Optional<Severity> severityOf(Rule rule) {
        return settings.isEmpty()
                ? rule.severityIn(preset)
                : levelOf(rule.id()).map(Level::severity).orElseGet(() -> rule.severityIn(preset));
    }

    /** The rule with the numbers that this policy gives it. */
    Rule adjust(Rule rule) {
        return rule.with(settingOf(rule.id().value()).options());
    }

    static boolean covers(String pattern, RuleId rule) {
        return isPrefix(pattern) ? rule.value().startsWith(stem(pattern)) : pattern.equals(rule.value());
    }

    static boolean isPrefix(String rule) {
        return rule.endsWith(WILDCARD);
    }

    private static String stem(String prefix) {
        return prefix.substring(0, prefix.length() - 1);
    }

    private Optional<Level> levelOf(RuleId rule) {
        Optional<Level> exact = settingOf(rule.value()).level();
        return exact.isPresent()
                ? exact
                : settings.entrySet().stream()
                        .filter(entry -> entry.getValue().level().isPresent() && covers(entry.getKey(), rule))
                        .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                        .flatMap(entry -> entry.getValue().level());
    }

    private Setting settingOf(String rule) {
        return settings.getOrDefault(rule, Setting.NONE);
    }

    private static Setting withoutOverridden(String rule, Setting setting, Map<String, Setting> later) {
        String reach = isPrefix(rule) ? stem(rule) : rule;
        boolean isOverridden = later.entrySet().stream()
                .anyMatch(entry -> entry.getValue().level().isPresent()
                        && isPrefix(entry.getKey())
                        && reach.startsWith(stem(entry.getKey())));
        return isOverridden ? new Setting(Optional.empty(), setting.options()) : setting;
    }

    private static void requireRule(String rule) {
        String name = isPrefix(rule) ? rule.substring(0, rule.length() - WILDCARD.length()) : rule;
        if (name.isBlank() || name.contains("*")) {
            throw new IllegalArgumentException(
                    "rule must be an id such as value.unserved or a prefix such as value.*, but was \"" + rule + "\"");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy that && preset == that.preset && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return 31 * preset.hashCode() + settings.hashCode();
    }

    /** The preset and the settings. */
    @Override
    public String toString() {
        return preset.key() + " " + settings;
    }

    /**
     * What a policy says of one rule, or of all rules of a prefix.
     *
     * @param level how grave findings are; empty where the preset decides
     * @param options numbers for the rule
     * @since 0.1
     */
    public record Setting(Optional<Level> level, Map<String, Integer> options) {
        static final Setting NONE = new Setting(Optional.empty(), Map.of());

        /** Takes a copy of the options. */
        public Setting {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }

        /** A setting that only gives a level. */
        public static Setting of(Level level) {
            return new Setting(Optional.of(level), Map.of());
        }

        boolean isEmpty() {
            return level.isEmpty() && options.isEmpty();
        }

        Setting and(Setting later) {
            Map<String, Integer> both = new LinkedHashMap<>(options);
            both.putAll(later.options);
            return new Setting(later.level.or(() -> level), both);
        }
    }

    /**
     * How much a rule matters: a severity, or not at all.
     *
     * @since 0.1
     */
    public enum Level implements Keyword {
        /** Findings are errors. */
        ERROR,
        /** Findings are warnings. */
        WARNING,
        /** Findings are hints. */
        HINT,
        /** The rule is not asked. */
        OFF;

        /** The severity of findings; empty if the rule is off. */
        public Optional<Severity> severity() {
            return Arrays.stream(Severity.values())
                    .filter(severity -> severity.name().equals(name()))
                    .findFirst();
        }
    }
}

package io.businesscanvas.policy;

import io.businesscanvas.document.Severity;
import io.businesscanvas.internal.text.Require;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.value.RuleId;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which rules apply and how severe their findings are: a preset, and settings that override it.
 *
 * <pre>{@code
 * Policy policy = Policy.of(Preset.STRICT)
 *     .withLevel("value.unpaid", Level.OFF)
 *     .withLevel("personal.*", Level.WARNING)
 *     .withOption("block.crowded", "max", 12);
 * }</pre>
 *
 * <p>A setting applies to an individual rule, or to all rules with a prefix. A setting for an id overrides settings for
 * prefixes; one for a longer prefix overrides one for a shorter prefix. Immutable.
 *
 * @since 0.1
 */
public final class Policy {
    private final Preset preset;
    private final Map<RulePattern, Setting> settings;

    private Policy(Preset preset, Map<RulePattern, Setting> settings) {
        this.preset = preset;
        this.settings = Collections.unmodifiableMap(settings);
    }

    /** Returns the policy of a preset without other settings. */
    public static Policy of(Preset preset) {
        Objects.requireNonNull(preset, "preset");
        return new Policy(preset, Map.of());
    }

    /** Returns the preset. */
    public Preset preset() {
        return preset;
    }

    /** Returns the settings, in the order given. */
    public Map<RulePattern, Setting> settings() {
        return settings;
    }

    /** Returns a copy of this policy with another preset and the same settings. */
    public Policy withPreset(Preset other) {
        Objects.requireNonNull(other, "other");
        return new Policy(other, settings);
    }

    /**
     * Returns a copy of this policy with another level for an individual rule, or for all rules with a
     * {@code prefix.*}.
     *
     * @throws IllegalArgumentException if the pattern is blank, or has a star that is not at the end after a dot
     */
    public Policy withLevel(String pattern, Level level) {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(level, "level");
        RulePattern rule = RulePattern.of(pattern);
        return withSetting(rule, new Setting(Optional.of(level), settingOf(rule).options()));
    }

    /**
     * Returns a copy of this policy with an option of a rule set to this number.
     *
     * @throws IllegalArgumentException if the rule is blank or has a star, or the number is negative
     */
    public Policy withOption(String rule, String option, int value) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(option, "option");
        Require.notNegative("value", value);
        RulePattern pattern = RulePattern.of(rule);
        Setting old = settingOf(pattern);
        Map<String, Integer> options = new LinkedHashMap<>(old.options());
        options.put(option, value);
        return withSetting(pattern, new Setting(old.level(), options));
    }

    /**
     * Returns a copy of this policy with a setting for an individual rule, or for all rules with a prefix.
     *
     * @throws IllegalArgumentException if the setting has options and the pattern is a prefix
     */
    public Policy withSetting(RulePattern pattern, Setting setting) {
        Objects.requireNonNull(setting, "setting");
        if (pattern.isPrefix() && !setting.options().isEmpty()) {
            throw new IllegalArgumentException(
                    "options must be set for one rule, but were set for \"" + pattern + "\"");
        }
        Map<RulePattern, Setting> more = new LinkedHashMap<>(settings);
        more.put(pattern, setting);
        return new Policy(preset, more);
    }

    /**
     * Returns a copy of this policy, overridden by another layer of settings: the later layer takes precedence, even if
     * it sets a prefix and this policy an id.
     */
    public Policy overriddenBy(Map<RulePattern, Setting> later) {
        Policy merged = new Policy(preset, withoutOverridden(later));
        for (Map.Entry<RulePattern, Setting> entry : later.entrySet()) {
            merged = merged.withSetting(
                    entry.getKey(), merged.settingOf(entry.getKey()).and(entry.getValue()));
        }
        return merged;
    }

    /** Returns the severity of findings of a rule under this policy; empty if the rule is off. */
    public Optional<Severity> severityOf(Rule rule) {
        return settings.isEmpty()
                ? rule.severityIn(preset)
                : levelOf(rule.id()).map(Level::severity).orElseGet(() -> rule.severityIn(preset));
    }

    /**
     * Returns a copy of the rule with its options set to the numbers in this policy.
     *
     * @throws IllegalArgumentException if the rule has no such option
     */
    public Rule adjust(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        return settings.isEmpty()
                ? rule
                : rule.withOptions(settingOf(RulePattern.of(rule.id())).options());
    }

    private Optional<Level> levelOf(RuleId rule) {
        Optional<Level> exact = settingOf(RulePattern.of(rule)).level();
        return exact.isPresent()
                ? exact
                : settings.entrySet().stream()
                        .filter(entry -> entry.getValue().level().isPresent()
                                && entry.getKey().matches(rule))
                        .max(Comparator.comparingInt(
                                entry -> entry.getKey().text().length()))
                        .flatMap(entry -> entry.getValue().level());
    }

    private Setting settingOf(RulePattern pattern) {
        return settings.getOrDefault(pattern, Setting.NONE);
    }

    /** A later level for a prefix overrides the levels of everything it includes. */
    private Map<RulePattern, Setting> withoutOverridden(Map<RulePattern, Setting> later) {
        Map<RulePattern, Setting> left = new LinkedHashMap<>();
        settings.forEach((pattern, setting) -> {
            boolean isOverridden = later.entrySet().stream()
                    .anyMatch(entry -> entry.getValue().level().isPresent()
                            && entry.getKey().isPrefix()
                            && entry.getKey().includes(pattern));
            Setting rest = isOverridden ? new Setting(Optional.empty(), setting.options()) : setting;
            if (!rest.isEmpty()) {
                left.put(pattern, rest);
            }
        });
        return left;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy that && preset == that.preset && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return 31 * preset.hashCode() + settings.hashCode();
    }

    /** Returns the preset and the settings. */
    @Override
    public String toString() {
        return preset.key() + " " + settings;
    }

    /**
     * The settings of a policy for one rule, or for all rules of a prefix.
     *
     * @param level the level; empty to keep that of the preset
     * @param options numbers for the rule
     * @since 0.1
     */
    public record Setting(Optional<Level> level, Map<String, Integer> options) {
        static final Setting NONE = new Setting(Optional.empty(), Map.of());

        /**
         * Copies the options.
         *
         * @throws IllegalArgumentException if a number is negative
         */
        public Setting {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(options, "options");
            options.forEach(Require::notNegative);
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }

        /** Returns a setting that only has a level. */
        public static Setting of(Level level) {
            Objects.requireNonNull(level, "level");
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
}

package io.businesscanvas.policy;

import io.businesscanvas.internal.text.Require;
import io.businesscanvas.rule.Preset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The settings of a policy file.
 *
 * @param bases the paths of the policy files that it extends, relative to its folder; later ones override earlier ones
 * @param preset the preset; empty for that of the bases, or the standard one
 * @param rules settings that differ from the preset
 * @param overrides settings for some of the files; later ones override earlier ones
 * @param exclude patterns of files that are excluded
 * @param failOn the lowest severity that fails a check; empty for that of the bases, or errors
 * @param maxWarnings the number of warnings above which a check fails; empty for that of the bases, or no limit
 * @param baseline the path of the baseline, relative to the folder of the policy file
 * @since 0.1
 */
public record PolicyFile(
        List<String> bases,
        Optional<Preset> preset,
        Map<RulePattern, Policy.Setting> rules,
        List<FileOverride> overrides,
        List<String> exclude,
        Optional<FailOn> failOn,
        OptionalInt maxWarnings,
        Optional<String> baseline) {
    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if the number of warnings is negative
     */
    public PolicyFile {
        Objects.requireNonNull(bases, "bases");
        Objects.requireNonNull(preset, "preset");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(overrides, "overrides");
        Objects.requireNonNull(exclude, "exclude");
        Objects.requireNonNull(failOn, "failOn");
        Objects.requireNonNull(maxWarnings, "maxWarnings");
        Require.notNegative("maxWarnings", maxWarnings.orElse(0));
        Objects.requireNonNull(baseline, "baseline");
        bases = List.copyOf(bases);
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        overrides = List.copyOf(overrides);
        exclude = List.copyOf(exclude);
    }

    /** Returns a policy file without settings. */
    public static PolicyFile empty() {
        return new PolicyFile(
                List.of(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    /**
     * Settings for some of the files.
     *
     * @param files patterns of the files
     * @param preset their preset; empty for that of the other files
     * @param rules settings that differ for them
     * @since 0.1
     */
    public record FileOverride(List<String> files, Optional<Preset> preset, Map<RulePattern, Policy.Setting> rules) {
        /** Copies the collections. */
        public FileOverride {
            Objects.requireNonNull(files, "files");
            Objects.requireNonNull(preset, "preset");
            Objects.requireNonNull(rules, "rules");
            files = List.copyOf(files);
            rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        }
    }
}

package io.businesscanvas.json;

import io.businesscanvas.policy.Policy;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.rule.Preset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a policy file says: which rules matter in its folder, and how much.
 *
 * @param preset how much is asked; empty for the standard
 * @param rules what differs from the preset, by id or {@code prefix.*}
 * @param overrides what differs for some of the files, later ones over earlier ones
 * @param exclude patterns of files that are left out
 * @param baseline the path of the baseline, from the folder of the policy file
 * @since 0.1
 */
public record PolicyFile(
        Optional<Preset> preset,
        Map<RulePattern, Policy.Setting> rules,
        List<FileOverride> overrides,
        List<String> exclude,
        Optional<String> baseline) {
    /** Takes copies of the collections. */
    public PolicyFile {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        overrides = List.copyOf(overrides);
        exclude = List.copyOf(exclude);
    }

    /** A policy file that says nothing. */
    public static PolicyFile empty() {
        return new PolicyFile(Optional.empty(), Map.of(), List.of(), List.of(), Optional.empty());
    }

    /**
     * What differs for some of the files.
     *
     * @param files patterns of the files
     * @param preset how much is asked of them; empty for as much as of the others
     * @param rules what differs for them, by id or {@code prefix.*}
     * @since 0.1
     */
    public record FileOverride(List<String> files, Optional<Preset> preset, Map<RulePattern, Policy.Setting> rules) {
        /** Takes copies of the collections. */
        public FileOverride {
            files = List.copyOf(files);
            rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        }
    }
}

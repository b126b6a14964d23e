package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.policy.FailOn;
import io.businesscanvas.policy.Policy.Setting;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.rule.Preset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was read of a policy file.
 *
 * @param source the text
 * @param preset the preset
 * @param rules what differs from the preset
 * @param overrides what differs for some of the files
 * @param exclude patterns of files that are left out
 * @param baseline the path of the baseline
 * @param baselineSpan its span
 * @param patternSpans the span of the first occurrence of each pattern
 * @param bases the paths of the policies that it extends, each with its span
 * @param failOn the lowest severity that fails a check
 * @param maxWarnings how many warnings do not fail a check
 * @param problems what is wrong
 */
public record ReadPolicy(
        CanvasSource source,
        Optional<Preset> preset,
        Map<RulePattern, Setting> rules,
        List<ReadOverride> overrides,
        List<String> exclude,
        Optional<String> baseline,
        Optional<SourceSpan> baselineSpan,
        Map<String, SourceSpan> patternSpans,
        Map<String, SourceSpan> bases,
        Optional<FailOn> failOn,
        OptionalInt maxWarnings,
        List<Finding> problems) {
    static ReadPolicy nothing(CanvasSource source, List<Finding> problems) {
        return new ReadPolicy(
                source,
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                OptionalInt.empty(),
                problems);
    }

    /**
     * What differs for some of the files.
     *
     * @param files patterns of the files
     * @param preset their preset
     * @param rules what differs for them
     */
    public record ReadOverride(List<String> files, Optional<Preset> preset, Map<RulePattern, Setting> rules) {}
}

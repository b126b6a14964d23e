package io.businesscanvas.json;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A policy file as far as it could be read, and its problems.
 *
 * @param source the text that was read
 * @param policy its settings, as far as they could be read
 * @param problems its problems, in the order of the text
 * @param baselineSpan the span of the path of the baseline
 * @param patternSpans the span of the first occurrence of each file pattern; patterns are not validated here
 * @param extendsSpans the span of the first occurrence of each path that it extends
 * @since 0.1
 */
public record PolicyDocument(
        CanvasSource source,
        PolicyFile policy,
        List<Finding> problems,
        Optional<SourceSpan> baselineSpan,
        Map<String, SourceSpan> patternSpans,
        Map<String, SourceSpan> extendsSpans) {
    /** Copies the list and the maps. */
    public PolicyDocument {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(baselineSpan, "baselineSpan");
        Objects.requireNonNull(patternSpans, "patternSpans");
        Objects.requireNonNull(extendsSpans, "extendsSpans");
        problems = List.copyOf(problems);
        patternSpans = Map.copyOf(patternSpans);
        extendsSpans = Map.copyOf(extendsSpans);
    }
}

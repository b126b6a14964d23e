package io.businesscanvas.json;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of reading a policy file: what could be read of it, and its mistakes.
 *
 * @param source the text that was read
 * @param policy what it says, as far as it could be read
 * @param problems its mistakes, in the order of the text
 * @param baselineSpan where the path of the baseline stands
 * @param patternSpans where each pattern of files stands first; what a pattern is, who uses it knows
 * @since 0.1
 */
public record PolicyDocument(
        CanvasSource source,
        PolicyFile policy,
        List<Finding> problems,
        Optional<SourceSpan> baselineSpan,
        Map<String, SourceSpan> patternSpans) {
    /** Takes copies of the list and the map. */
    public PolicyDocument {
        problems = List.copyOf(problems);
        patternSpans = Map.copyOf(patternSpans);
    }
}

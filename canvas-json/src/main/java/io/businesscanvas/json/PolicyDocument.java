package io.businesscanvas.json;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy file as far as it could be read, and its problems. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class PolicyDocument {
    private final CanvasSource source;
    private final PolicyFile policy;
    private final List<Finding> problems;
    private final Optional<SourceSpan> baselineSpan;
    private final Map<String, SourceSpan> patternSpans;
    private final Map<String, SourceSpan> extendsSpans;

    PolicyDocument(
            CanvasSource source,
            PolicyFile policy,
            List<Finding> problems,
            Optional<SourceSpan> baselineSpan,
            Map<String, SourceSpan> patternSpans,
            Map<String, SourceSpan> extendsSpans) {
        this.source = source;
        this.policy = policy;
        this.problems = List.copyOf(problems);
        this.baselineSpan = baselineSpan;
        this.patternSpans = Map.copyOf(patternSpans);
        this.extendsSpans = Map.copyOf(extendsSpans);
    }

    /** Returns the text that was read. */
    public CanvasSource source() {
        return source;
    }

    /** Returns its settings, as far as they could be read. */
    public PolicyFile policy() {
        return policy;
    }

    /** Returns its problems, in the order of the text. */
    public List<Finding> problems() {
        return problems;
    }

    /** Returns the span of the path of the baseline; empty if it names none. */
    public Optional<SourceSpan> baselineSpan() {
        return baselineSpan;
    }

    /** Returns the span of the first occurrence of each file pattern. */
    public Map<String, SourceSpan> patternSpans() {
        return patternSpans;
    }

    /** Returns the span of the first occurrence of each path that it extends. */
    public Map<String, SourceSpan> extendsSpans() {
        return extendsSpans;
    }
}

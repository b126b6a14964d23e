package io.businesscanvas.policy;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of reading a policy file: its settings as far as they could be read, its problems, and the spans of what
 * other files are named by. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class PolicyDocument {
    private final CanvasSource source;
    private final PolicyFile policy;
    private final List<Finding> problems;
    private final Spans spans;

    private PolicyDocument(CanvasSource source, PolicyFile policy, List<Finding> problems, Spans spans) {
        this.source = source;
        this.policy = policy;
        this.problems = List.copyOf(problems);
        this.spans = spans;
    }

    /** Returns a document with these settings, without problems and spans. */
    public static PolicyDocument of(CanvasSource source, PolicyFile policy) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(policy, "policy");
        return new PolicyDocument(source, policy, List.of(), Spans.NONE);
    }

    /** Returns this document with these problems. */
    public PolicyDocument withProblems(List<Finding> others) {
        Objects.requireNonNull(others, "others");
        return new PolicyDocument(source, policy, others, spans);
    }

    /** Returns this document with these spans. */
    public PolicyDocument withSpans(Spans others) {
        Objects.requireNonNull(others, "others");
        return new PolicyDocument(source, policy, problems, others);
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

    /** Returns where the file names other files. */
    public Spans spans() {
        return spans;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyDocument that
                && source.equals(that.source)
                && policy.equals(that.policy)
                && problems.equals(that.problems)
                && spans.equals(that.spans);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, policy, problems, spans);
    }

    /** Returns the name of the file and its problems. */
    @Override
    public String toString() {
        return source + " " + problems;
    }

    /**
     * Where a policy file names other files.
     *
     * @param baseline the span of the path of the baseline; empty if it names none
     * @param patterns the span of the first occurrence of each file pattern
     * @param bases the span of the first occurrence of each path that it extends
     * @since 0.1
     */
    public record Spans(
            Optional<SourceSpan> baseline, Map<String, SourceSpan> patterns, Map<String, SourceSpan> bases) {
        static final Spans NONE = new Spans(Optional.empty(), Map.of(), Map.of());

        /** Copies the maps. */
        public Spans {
            Objects.requireNonNull(baseline, "baseline");
            Objects.requireNonNull(patterns, "patterns");
            Objects.requireNonNull(bases, "bases");
            patterns = Collections.unmodifiableMap(new LinkedHashMap<>(patterns));
            bases = Collections.unmodifiableMap(new LinkedHashMap<>(bases));
        }
    }
}

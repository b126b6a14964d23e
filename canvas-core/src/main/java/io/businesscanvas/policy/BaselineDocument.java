package io.businesscanvas.policy;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import java.util.List;
import java.util.Objects;

/**
 * The result of reading a baseline: its entries as far as they could be read, and its problems. Immutable and safe to
 * share between threads.
 *
 * @since 0.1
 */
public final class BaselineDocument {
    private final CanvasSource source;
    private final Baseline baseline;
    private final List<Finding> problems;

    private BaselineDocument(CanvasSource source, Baseline baseline, List<Finding> problems) {
        this.source = source;
        this.baseline = baseline;
        this.problems = List.copyOf(problems);
    }

    /** Returns a document with this baseline and no problems. */
    public static BaselineDocument of(CanvasSource source, Baseline baseline) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(baseline, "baseline");
        return new BaselineDocument(source, baseline, List.of());
    }

    /** Returns this document with these problems. */
    public BaselineDocument withProblems(List<Finding> others) {
        Objects.requireNonNull(others, "others");
        return new BaselineDocument(source, baseline, others);
    }

    /** Returns the text that was read. */
    public CanvasSource source() {
        return source;
    }

    /** Returns the findings that it lists, as far as they could be read. */
    public Baseline baseline() {
        return baseline;
    }

    /** Returns its problems, in the order of the text. */
    public List<Finding> problems() {
        return problems;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BaselineDocument that
                && source.equals(that.source)
                && baseline.equals(that.baseline)
                && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, baseline, problems);
    }

    /** Returns the name of the file and its problems. */
    @Override
    public String toString() {
        return source + " " + problems;
    }
}

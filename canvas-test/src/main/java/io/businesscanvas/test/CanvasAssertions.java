package io.businesscanvas.test;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Finding;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.validation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * AssertJ assertions for canvases and what belongs to them. Import its methods statically next to those of AssertJ.
 *
 * <pre>{@code
 * // passes
 * assertThat(Canvases.minimal()).isClean();
 * assertThat(Canvases.minimal()).entry("shop").hasName("Shop on the corner").hasLink(REACHES, "neighbours");
 * // fails
 * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).isClean();
 * }</pre>
 *
 * <p>A failure shows the findings as reports do, or the changes between two canvases as {@code DiffRenderer} does, in
 * English.
 *
 * @since 0.1
 */
public final class CanvasAssertions {
    private CanvasAssertions() {}

    /** Returns assertions for a canvas. */
    public static CanvasAssert assertThat(@Nullable BusinessCanvas actual) {
        return new CanvasAssert(actual);
    }

    /** Returns assertions for an entry. */
    public static EntryAssert assertThat(@Nullable Entry actual) {
        return new EntryAssert(actual);
    }

    /** Returns assertions for a report. */
    public static ReportAssert assertThat(@Nullable ValidationReport actual) {
        return new ReportAssert(actual);
    }

    /** Returns assertions for a finding. */
    public static FindingAssert assertThat(@Nullable Finding actual) {
        return new FindingAssert(actual);
    }

    /** Returns assertions for the difference between two canvases. */
    public static DiffAssert assertThat(@Nullable CanvasDiff actual) {
        return new DiffAssert(actual);
    }

    /** Returns assertions for what was read from a file. */
    public static DocumentAssert assertThat(@Nullable CanvasDocument actual) {
        return new DocumentAssert(actual);
    }
}

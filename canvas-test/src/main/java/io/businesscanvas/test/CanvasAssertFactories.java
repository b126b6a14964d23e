package io.businesscanvas.test;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Finding;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.validation.ValidationReport;
import org.assertj.core.api.InstanceOfAssertFactory;

/**
 * Factories for AssertJ's {@code asInstanceOf}, {@code extracting} and {@code first}.
 *
 * <pre>{@code
 * // passes
 * Assertions.assertThat(Optional.of(Canvases.minimal())).get(CANVAS).isClean();
 * Assertions.assertThat(Canvases.minimal().channels()).first(ENTRY).hasName("Shop on the corner");
 * // fails
 * Assertions.assertThat((Object) "no canvas").asInstanceOf(CANVAS);
 * }</pre>
 *
 * @since 0.1
 */
public final class CanvasAssertFactories {
    /** Assertions for a canvas. */
    public static final InstanceOfAssertFactory<BusinessCanvas, CanvasAssert> CANVAS = CanvasAssert.TYPE.factory();

    /** Assertions for an entry. */
    public static final InstanceOfAssertFactory<Entry, EntryAssert> ENTRY = EntryAssert.TYPE.factory();

    /** Assertions for a report. */
    public static final InstanceOfAssertFactory<ValidationReport, ReportAssert> REPORT = ReportAssert.TYPE.factory();

    /** Assertions for a finding. */
    public static final InstanceOfAssertFactory<Finding, FindingAssert> FINDING = FindingAssert.TYPE.factory();

    /** Assertions for the difference between two canvases. */
    public static final InstanceOfAssertFactory<CanvasDiff, DiffAssert> DIFF = DiffAssert.TYPE.factory();

    /** Assertions for what was read from a file. */
    public static final InstanceOfAssertFactory<CanvasDocument, DocumentAssert> DOCUMENT =
            DocumentAssert.TYPE.factory();

    private CanvasAssertFactories() {}
}

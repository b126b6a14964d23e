package io.businesscanvas.test;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Finding;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.validation.ValidationReport;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * Soft assertions for canvases, to be combined with others in your own class; {@link CanvasSoftAssertions} combines
 * them with all of AssertJ.
 *
 * @since 0.1
 */
public interface CanvasSoftAssertionsProvider extends SoftAssertionsProvider {
    /** Returns soft assertions for a canvas. */
    default CanvasAssert assertThat(@Nullable BusinessCanvas actual) {
        return CanvasAssert.TYPE.soft(this, actual);
    }

    /** Returns soft assertions for an entry. */
    default EntryAssert assertThat(@Nullable Entry actual) {
        return EntryAssert.TYPE.soft(this, actual);
    }

    /** Returns soft assertions for a report. */
    default ReportAssert assertThat(@Nullable ValidationReport actual) {
        return ReportAssert.TYPE.soft(this, actual);
    }

    /** Returns soft assertions for a finding. */
    default FindingAssert assertThat(@Nullable Finding actual) {
        return FindingAssert.TYPE.soft(this, actual);
    }

    /** Returns soft assertions for the difference between two canvases. */
    default DiffAssert assertThat(@Nullable CanvasDiff actual) {
        return DiffAssert.TYPE.soft(this, actual);
    }

    /** Returns soft assertions for what was read from a file. */
    default DocumentAssert assertThat(@Nullable CanvasDocument actual) {
        return DocumentAssert.TYPE.soft(this, actual);
    }
}

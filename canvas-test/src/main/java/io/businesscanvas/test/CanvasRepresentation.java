package io.businesscanvas.test;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.validation.ValidationReport;
import org.assertj.core.presentation.StandardRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * How AssertJ shows canvases and what belongs to them, in its own assertions too: an entry is {@code Channel "Web shop"
 * (web-shop)}. AssertJ finds this class by itself; your own representation takes precedence.
 *
 * @since 0.1
 */
public class CanvasRepresentation extends StandardRepresentation {
    /** Creates the representation, as AssertJ does. */
    public CanvasRepresentation() {}

    @Override
    public @Nullable String toStringOf(@Nullable Object object) {
        if (object instanceof BusinessCanvas canvas) {
            return "canvas \"" + canvas.title() + "\" with " + canvas.entries().size() + " entries";
        }
        if (object instanceof Entry entry) {
            return entry.block().entryType().getSimpleName() + " \"" + entry.name() + "\" (" + entry.id() + ")";
        }
        if (object instanceof ValidationReport report) {
            return FailureText.of(report);
        }
        if (object instanceof CanvasDiff diff) {
            return FailureText.of(diff);
        }
        if (object instanceof CanvasDocument document) {
            return "document " + document.source() + " with "
                    + document.problems().size() + " problems";
        }
        return super.toStringOf(object);
    }

    /** Returns the lowest priority: other representations take precedence. */
    @Override
    public int getPriority() {
        return Integer.MIN_VALUE;
    }
}

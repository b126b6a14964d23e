package io.businesscanvas.json;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Finding;
import io.businesscanvas.edit.Fix;
import io.businesscanvas.json.internal.fix.Fixers;
import java.util.List;
import java.util.Objects;

/**
 * The fixes of findings about one JSON text.
 *
 * <pre>{@code
 * CanvasDocument document = CanvasJson.standard().parse(file);
 * CanvasFixes fixes = CanvasFixes.of(document);
 * for (Finding finding : Validator.standard().validate(document).findings()) {
 *     List<Fix> offered = fixes.fixesOf(finding);
 * }
 * }</pre>
 *
 * <p>Fixes are computed when they are requested, each in time linear in the text, so that reading and validating take
 * no longer. They are independent of each other: apply one, or several that do not overlap, then read the text again. A
 * fix may reveal what its problem had hidden, such as broken links under a verb that was misspelled.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class CanvasFixes {
    private final Fixers fixers;

    private CanvasFixes(CanvasDocument document) {
        this.fixers = new Fixers(document);
    }

    /** Returns the fixes of findings about a document. */
    public static CanvasFixes of(CanvasDocument document) {
        Objects.requireNonNull(document, "document");
        return new CanvasFixes(document);
    }

    /**
     * Returns the fixes of a finding: none if only the author can know what to do, several if the author has to choose.
     *
     * @param finding a finding about the document
     */
    public List<Fix> fixesOf(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return fixers.of(finding);
    }
}

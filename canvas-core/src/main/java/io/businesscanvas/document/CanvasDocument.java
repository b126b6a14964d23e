package io.businesscanvas.document;

import io.businesscanvas.model.BusinessCanvas;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of reading a canvas file.
 *
 * <p>A file with mistakes still gives a canvas wherever its JSON is whole: what could not be read is missing from it, and
 * {@link #lost} names it, so that no rule is told of what only follows from a mistake that is told already.
 *
 * @param source the text that was read
 * @param canvas what could be read; empty where the text is not JSON or not a canvas at all
 * @param problems the mistakes found while reading, in the order of the text
 * @param places where the parts of the canvas stand in the text
 * @param lost the parts of the canvas of which something could not be read
 * @since 0.1
 */
public record CanvasDocument(
        CanvasSource source,
        Optional<BusinessCanvas> canvas,
        List<Finding> problems,
        SourceMap places,
        Set<CanvasPart> lost) {
    /** Takes copies of the collections. */
    public CanvasDocument {
        problems = List.copyOf(problems);
        lost = Set.copyOf(lost);
    }

    /** Whether something could not be read as it stands. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}

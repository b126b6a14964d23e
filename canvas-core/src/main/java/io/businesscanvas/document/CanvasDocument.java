package io.businesscanvas.document;

import io.businesscanvas.model.BusinessCanvas;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of reading a canvas file.
 *
 * <p>A file with problems still has a canvas as long as its JSON is complete: parts that could not be read are missing
 * from it and listed in {@link #lost}, so that rules that read them can be skipped.
 *
 * @param source the text that was read
 * @param canvas the parts that could be read; empty if the text is not JSON or not a canvas at all
 * @param problems the problems of the file, in the order of the text
 * @param places the locations of the parts of the canvas in the text
 * @param lost the parts of the canvas that could not be read completely
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

    /** Returns a document without a canvas: the problems say why it could not be read. */
    public static CanvasDocument unreadable(CanvasSource source, List<Finding> problems) {
        return unreadable(source, problems, SourceMap.builder(source).build());
    }

    /** Returns a document without a canvas, with the locations in its text as far as they are known. */
    public static CanvasDocument unreadable(CanvasSource source, List<Finding> problems, SourceMap places) {
        return new CanvasDocument(source, Optional.empty(), problems, places, Set.of());
    }

    /** Returns a document with this canvas and no problems. */
    public static CanvasDocument of(CanvasSource source, BusinessCanvas canvas, SourceMap places) {
        return new CanvasDocument(source, Optional.of(canvas), List.of(), places, Set.of());
    }

    /** Returns this document with these problems, and the parts of the canvas that could not be read completely. */
    public CanvasDocument withProblems(List<Finding> others, Set<CanvasPart> lostParts) {
        return new CanvasDocument(source, canvas, others, places, lostParts);
    }

    /** Returns whether a part of the file could not be read. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}

package io.businesscanvas.document;

import io.businesscanvas.model.BusinessCanvas;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The result of reading a canvas file.
 *
 * <p>A file with problems still has a canvas as long as its JSON is complete: parts that could not be read are missing
 * from it and listed in {@link #lost}, so that rules that read them can be skipped.
 *
 * @since 0.1
 */
public final class CanvasDocument {
    private final CanvasSource source;
    private final Optional<BusinessCanvas> canvas;
    private final List<Finding> problems;
    private final SourceMap sourceMap;
    private final Set<CanvasPart> lost;

    private CanvasDocument(
            CanvasSource source,
            Optional<BusinessCanvas> canvas,
            List<Finding> problems,
            SourceMap sourceMap,
            Set<CanvasPart> lost) {
        this.source = source;
        this.canvas = canvas;
        this.problems = List.copyOf(problems);
        this.sourceMap = sourceMap;
        this.lost = Set.copyOf(lost);
    }

    /** Returns a document without a canvas; the problems state why it could not be read. */
    public static CanvasDocument unreadable(CanvasSource source, List<Finding> problems) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(problems, "problems");
        return unreadable(source, problems, SourceMap.builder(source).build());
    }

    /** Returns a document without a canvas, with the locations in its text as far as they are known. */
    public static CanvasDocument unreadable(CanvasSource source, List<Finding> problems, SourceMap sourceMap) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(sourceMap, "sourceMap");
        return new CanvasDocument(source, Optional.empty(), problems, sourceMap, Set.of());
    }

    /** Returns a document with this canvas and no problems. */
    public static CanvasDocument of(CanvasSource source, BusinessCanvas canvas, SourceMap sourceMap) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(canvas, "canvas");
        Objects.requireNonNull(sourceMap, "sourceMap");
        return new CanvasDocument(source, Optional.of(canvas), List.of(), sourceMap, Set.of());
    }

    /** Returns this document with these problems, and the parts of the canvas that could not be read completely. */
    public CanvasDocument withProblems(List<Finding> others, Set<CanvasPart> lostParts) {
        Objects.requireNonNull(others, "others");
        Objects.requireNonNull(lostParts, "lostParts");
        return new CanvasDocument(source, canvas, others, sourceMap, lostParts);
    }

    /** Returns the text that was read. */
    public CanvasSource source() {
        return source;
    }

    /** Returns the parts that could be read; empty if the text is not JSON or not a canvas at all. */
    public Optional<BusinessCanvas> canvas() {
        return canvas;
    }

    /** Returns the problems of the file, in the order of the text. */
    public List<Finding> problems() {
        return problems;
    }

    /** Returns where the elements of the canvas are in the text. */
    public SourceMap sourceMap() {
        return sourceMap;
    }

    /** Returns the parts of the canvas that could not be read completely. */
    public Set<CanvasPart> lost() {
        return lost;
    }

    /** Returns whether a part of the file could not be read. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanvasDocument that
                && source.equals(that.source)
                && canvas.equals(that.canvas)
                && problems.equals(that.problems)
                && sourceMap.equals(that.sourceMap)
                && lost.equals(that.lost);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, canvas, problems, sourceMap, lost);
    }

    /** Returns the name of the file and its problems. */
    @Override
    public String toString() {
        return source + " " + problems;
    }
}

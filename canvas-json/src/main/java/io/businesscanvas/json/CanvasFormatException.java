package io.businesscanvas.json;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Thrown if a file or a text is not a canvas, or has errors.
 *
 * <p>The message lists the problems in English, one per line. The problems are also available as data; only the message
 * survives serialization.
 *
 * @since 0.1
 */
public final class CanvasFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LISTED = 20;

    private final transient CanvasDocument document;

    /** Creates the exception for a document with errors. */
    CanvasFormatException(CanvasDocument document) {
        super(list(document));
        this.document = document;
    }

    /** Returns the rejected document: its text, its problems, and the canvas as far as it could be read. */
    public CanvasDocument document() {
        return document;
    }

    /** Returns the problems, in the order of the text. */
    public List<Finding> problems() {
        return document.problems();
    }

    private static String list(CanvasDocument document) {
        List<Finding> problems = document.problems();
        String listed = problems.stream()
                .limit(MOST_LISTED)
                .map(problem -> line(document, problem))
                .collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_LISTED;
        return more > 0 ? listed + "\nand " + more + " more" : listed;
    }

    private static String line(CanvasDocument document, Finding problem) {
        SourceSpan at = problem.span().orElseGet(() -> new SourceSpan(0, 0, 1, 1));
        return document.source().name() + ":" + at.line() + ":" + at.column() + ": "
                + problem.severity().key() + " [" + problem.rule() + "] "
                + problem.message().in(Locale.ROOT)
                + problem.fix().map(fix -> " Fix: " + fix.in(Locale.ROOT)).orElse("");
    }
}

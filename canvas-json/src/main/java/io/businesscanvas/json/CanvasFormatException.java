package io.businesscanvas.json;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text is no canvas, or not wholly one.
 *
 * <p>The message lists what is wrong with it, line by line as {@code name:line:column: error: words}, in English. The
 * problems themselves are at hand as data; only the message survives serialization.
 *
 * @since 0.1
 */
public final class CanvasFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LISTED = 20;

    private final transient CanvasDocument document;

    /** Refuses a document with errors. */
    CanvasFormatException(CanvasDocument document) {
        super(list(document));
        this.document = document;
    }

    /** The document that was refused: its text, its problems, and what could be read all the same. */
    public CanvasDocument document() {
        return document;
    }

    /** All that is wrong with it, in the order of the text. */
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

package io.businesscanvas.check.report;

import java.util.List;

/**
 * A fix with everything that reports show.
 *
 * @param title what it does, in the reader's language
 * @param isSafe whether the author's intention is beyond doubt
 * @param edits the changes of the text
 */
record FileFix(String title, boolean isSafe, List<Edit> edits) {
    /**
     * A range of the text and what replaces it.
     *
     * @param span the range
     * @param text the new text
     */
    record Edit(LineSpan span, String text) {}
}

package io.businesscanvas.check.report;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A finding with everything that reports show, so that all reports agree.
 *
 * @param finding the finding
 * @param span its span in the text
 * @param message what was found, in the reader's language
 * @param fix what to do about it, in the reader's language
 * @param text message and fix as one text
 * @param related other locations that play a part
 * @param fingerprint identifies the finding even if its line moves; unique in a report
 */
record Issue(
        Finding finding,
        LineSpan span,
        String message,
        Optional<String> fix,
        String text,
        List<Note> related,
        String fingerprint) {
    String rule() {
        return finding.rule().value();
    }

    Severity severity() {
        return finding.severity();
    }

    String path() {
        return finding.path().toString();
    }

    /**
     * A related location.
     *
     * @param path its path in the canvas
     * @param span its span in the text
     * @param message its role
     */
    record Note(String path, LineSpan span, String message) {}
}

package io.businesscanvas.check.report;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A finding with all that any report says of it, so that all of them say the same.
 *
 * @param finding the finding
 * @param region where it stands
 * @param message what was found, in the reader's language
 * @param fix what to do about it, in the reader's language
 * @param related other locations that play a part
 * @param fingerprint what the finding is, wherever its line moves to; unique in a report
 */
record Issue(
        Finding finding, Region region, String message, Optional<String> fix, List<Note> related, String fingerprint) {
    String rule() {
        return finding.rule().value();
    }

    Severity severity() {
        return finding.severity();
    }

    String path() {
        return finding.path().toString();
    }

    /** Message and fix as one text. */
    String text() {
        return fix.map(words -> message + " " + words).orElse(message);
    }

    /**
     * A related location.
     *
     * @param path where in the canvas
     * @param region where in the text
     * @param message what part it plays
     */
    record Note(String path, Region region, String message) {}
}

package io.businesscanvas.edit;

import io.businesscanvas.labels.Message;
import java.util.Objects;

/**
 * A change of a text that resolves a finding.
 *
 * @param title what the change does, as an instruction without a full stop
 * @param edits the change
 * @param isSafe whether the author's intention is beyond doubt, so that the change may be applied without a review
 * @since 0.1
 */
public record Fix(Message title, TextEdits edits, boolean isSafe) {
    /** Checks that nothing is null. */
    public Fix {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(edits, "edits");
    }
}

package io.businesscanvas.check;

import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.labels.Message;
import java.util.List;

/**
 * Messages about selections of files, for programs that select files without checking them.
 *
 * @since 0.1
 */
public final class SelectionMessages {
    private SelectionMessages() {}

    /** Returns which arguments matched nothing, or why nothing is selected at all; empty if neither is the case. */
    public static List<Message> errors(SelectedFiles selected, boolean allowsEmpty) {
        return CheckOutcome.messages(selected, allowsEmpty);
    }

    /** Returns notes about links that were skipped. */
    public static List<Message> notes(SelectedFiles selected) {
        return CheckOutcome.links(selected);
    }
}

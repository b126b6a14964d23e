package io.businesscanvas.document;

import io.businesscanvas.labels.Message;
import io.businesscanvas.model.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * Something found about a canvas: what, where, how grave, and how to mend it.
 *
 * @param rule the rule that is broken, or the kind of mistake in the file ({@code file.unknown-property})
 * @param severity how grave it is
 * @param location the part of the canvas at which it is told
 * @param span where that stands in the text; empty if the canvas was not read from a text
 * @param message what was found and what was expected, in the user's words
 * @param fix what to do about it, if that can be said
 * @param related other places that play a part
 * @since 0.1
 */
public record Finding(
        RuleId rule,
        Severity severity,
        Location location,
        Optional<SourceSpan> span,
        Message message,
        Optional<Message> fix,
        List<Related> related) {
    /** Takes a copy of the related places. */
    public Finding {
        related = List.copyOf(related);
    }

    /** Where this is told in the canvas. */
    public CanvasPath path() {
        return location.path();
    }

    /**
     * Another place that plays a part in a finding.
     *
     * @param location the part of the canvas
     * @param span where that stands in the text; empty if the canvas was not read from a text
     * @param message what part it plays
     * @since 0.1
     */
    public record Related(Location location, Optional<SourceSpan> span, Message message) {}
}

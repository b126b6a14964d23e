package io.businesscanvas.document;

import io.businesscanvas.labels.Message;
import io.businesscanvas.model.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding about a canvas: what is wrong, where, how severe it is, and how to fix it.
 *
 * <pre>{@code
 * Finding finding = Finding.of(RuleId.of("acme.rent"), Severity.HINT, location, Message.verbatim("Rent is high."))
 *     .withFix(Message.verbatim("look for a cheaper place."));
 * }</pre>
 *
 * @param rule the rule that is violated, or the kind of problem in the file ({@code file.unknown-property})
 * @param severity the severity
 * @param location the element the finding refers to
 * @param span the range in the text; empty if the canvas was not read from a text
 * @param message what was found and what was expected, in the user's words
 * @param fix how to fix it, if that is known
 * @param related other locations that play a part
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
    /** Takes a copy of the related locations. */
    public Finding {
        related = List.copyOf(related);
    }

    /** Returns a finding without a range in a text, a fix, or related locations. */
    public static Finding of(RuleId rule, Severity severity, Location location, Message message) {
        return new Finding(rule, severity, location, Optional.empty(), message, Optional.empty(), List.of());
    }

    /** Returns this finding at another location, with the same range in the text. */
    public Finding withLocation(Location other) {
        return new Finding(rule, severity, other, span, message, fix, related);
    }

    /** Returns this finding with this range in the text. */
    public Finding withSpan(SourceSpan other) {
        return withSpan(Optional.of(other));
    }

    /** Returns this finding with this range in the text, or with none. */
    public Finding withSpan(Optional<SourceSpan> other) {
        return new Finding(rule, severity, location, other, message, fix, related);
    }

    /** Returns this finding with this fix. */
    public Finding withFix(Message other) {
        return withFix(Optional.of(other));
    }

    /** Returns this finding with this fix, or with none. */
    public Finding withFix(Optional<Message> other) {
        return new Finding(rule, severity, location, span, message, other, related);
    }

    /** Returns this finding with these related locations in place of its own. */
    public Finding withRelated(List<Related> others) {
        return new Finding(rule, severity, location, span, message, fix, others);
    }

    /** Returns the location in the canvas as a path. */
    public CanvasPath path() {
        return location.path();
    }

    /**
     * Returns the location, the severity, the rule and the message in English: {@code valuePropositions[1] (5:29): error
     * [value.unserved] "Same-day repair" serves no customer segment.}
     */
    @Override
    public String toString() {
        String path = path().toString();
        String at = span.map(range -> " (" + range.line() + ":" + range.column() + ")")
                .orElse("");
        return (path.isEmpty() ? "canvas" : path) + at + ": " + severity.key() + " [" + rule + "] "
                + message.in(Locale.ENGLISH);
    }

    /**
     * Another location that plays a part in a finding.
     *
     * @param location the location
     * @param span the range in the text; empty if the canvas was not read from a text
     * @param message the part it plays
     * @since 0.1
     */
    public record Related(Location location, Optional<SourceSpan> span, Message message) {}
}

package io.businesscanvas.document;

import io.businesscanvas.labels.Message;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding about a canvas: what is wrong, where, how severe it is, and how to fix it.
 *
 * <pre>{@code
 * Finding finding = Finding.of(RuleId.of("acme.rent"), Severity.HINT, location, Message.verbatim("Rent is high."))
 *     .withFix(Message.verbatim("look for cheaper premises."));
 * }</pre>
 *
 * @since 0.1
 */
public final class Finding {
    private final RuleId rule;
    private final Severity severity;
    private final Location location;
    private final Optional<SourceSpan> span;
    private final Message message;
    private final Optional<Message> fix;
    private final List<Related> related;

    private Finding(
            RuleId rule,
            Severity severity,
            Location location,
            Optional<SourceSpan> span,
            Message message,
            Optional<Message> fix,
            List<Related> related) {
        this.rule = rule;
        this.severity = severity;
        this.location = location;
        this.span = span;
        this.message = message;
        this.fix = fix;
        this.related = List.copyOf(related);
    }

    /** Returns a finding without a span in a text, a fix, or related locations. */
    public static Finding of(RuleId rule, Severity severity, Location location, Message message) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        return new Finding(rule, severity, location, Optional.empty(), message, Optional.empty(), List.of());
    }

    /** Returns this finding at another location, with the same span in the text. */
    public Finding withLocation(Location other) {
        Objects.requireNonNull(other, "other");
        return new Finding(rule, severity, other, span, message, fix, related);
    }

    /** Returns this finding with this span in the text. */
    public Finding withSpan(SourceSpan other) {
        Objects.requireNonNull(other, "other");
        return withSpan(Optional.of(other));
    }

    /** Returns this finding with this span in the text, or with none. */
    public Finding withSpan(Optional<SourceSpan> other) {
        Objects.requireNonNull(other, "other");
        return new Finding(rule, severity, location, other, message, fix, related);
    }

    /** Returns this finding with this fix. */
    public Finding withFix(Message other) {
        Objects.requireNonNull(other, "other");
        return withFix(Optional.of(other));
    }

    /** Returns this finding with this fix, or with none. */
    public Finding withFix(Optional<Message> other) {
        Objects.requireNonNull(other, "other");
        return new Finding(rule, severity, location, span, message, other, related);
    }

    /** Returns this finding with these related locations instead of its current ones. */
    public Finding withRelated(List<Related> others) {
        Objects.requireNonNull(others, "others");
        return new Finding(rule, severity, location, span, message, fix, others);
    }

    /** Returns the rule that is violated, or the kind of problem in the file ({@code file.unknown-property}). */
    public RuleId rule() {
        return rule;
    }

    /** Returns the severity. */
    public Severity severity() {
        return severity;
    }

    /** Returns the element the finding refers to. */
    public Location location() {
        return location;
    }

    /** Returns the span in the text; empty if the canvas was not read from a text. */
    public Optional<SourceSpan> span() {
        return span;
    }

    /** Returns what was found and what was expected, in the user's words. */
    public Message message() {
        return message;
    }

    /** Returns how to fix it, if that is known. */
    public Optional<Message> fix() {
        return fix;
    }

    /** Returns the related locations. */
    public List<Related> related() {
        return related;
    }

    /** Returns the location in the canvas as a path. */
    public CanvasPath path() {
        return location.path();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && rule.equals(that.rule)
                && severity == that.severity
                && location.equals(that.location)
                && span.equals(that.span)
                && message.equals(that.message)
                && fix.equals(that.fix)
                && related.equals(that.related);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, severity, location, span, message, fix, related);
    }

    /**
     * Returns the location, the severity, the rule and the message in English: {@code valuePropositions[1] (5:29):
     * error [value.unserved] "Same-day repair" serves no customer segment.}
     */
    @Override
    public String toString() {
        String path = path().toString();
        String at =
                span.map(from -> " (" + from.line() + ":" + from.column() + ")").orElse("");
        return (path.isEmpty() ? "canvas" : path) + at + ": " + severity.key() + " [" + rule + "] "
                + message.in(Locale.ENGLISH);
    }

    /**
     * A related location of a finding.
     *
     * @param location the location
     * @param span the span in the text; empty if the canvas was not read from a text
     * @param message the part it plays
     * @since 0.1
     */
    public record Related(Location location, Optional<SourceSpan> span, Message message) {
        /** Checks that nothing is null. */
        public Related {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(message, "message");
        }
    }
}

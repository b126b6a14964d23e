package io.businesscanvas.rule;

import io.businesscanvas.document.Location;
import io.businesscanvas.labels.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something a check found: where, and as much as it can say about it.
 *
 * <pre>{@code
 * sink.found(Observation.at(location)
 *     .saying(Message.of("\"Rent\" is 40 % of all costs.", "“Rent”占全部成本的 40%。"))
 *     .fixedBy(Message.verbatim("look for a cheaper place.")));
 * }</pre>
 *
 * <p>Everything but the location is optional; the rule's {@link Wording} supplies what is missing. Immutable; each method
 * returns a new observation.
 *
 * @since 0.1
 */
public final class Observation {
    private final Location location;
    private final List<Object> values;
    private final Optional<Message> message;
    private final Optional<Message> detail;
    private final Optional<Message> fix;
    private final List<Related> related;

    private Observation(
            Location location,
            List<Object> values,
            Optional<Message> message,
            Optional<Message> detail,
            Optional<Message> fix,
            List<Related> related) {
        this.location = location;
        this.values = values;
        this.message = message;
        this.detail = detail;
        this.fix = fix;
        this.related = related;
    }

    /** Returns an observation at this location. */
    public static Observation at(Location location) {
        return new Observation(location, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Returns this observation with these values, which fill the gaps of the rule's {@link Wording}. */
    public Observation with(Object... more) {
        return new Observation(location, List.of(more), message, detail, fix, related);
    }

    /** Returns this observation with its own words for what was found. */
    public Observation saying(Message words) {
        return new Observation(location, values, Optional.of(words), detail, fix, related);
    }

    /** Returns this observation with what was found instead, such as a count; added to the derived words of a rule. */
    public Observation detailing(Message words) {
        return new Observation(location, values, message, Optional.of(words), fix, related);
    }

    /** Returns this observation with its own fix. */
    public Observation fixedBy(Message words) {
        return new Observation(location, values, message, detail, Optional.of(words), related);
    }

    /** Returns this observation with another location that plays a part in it. */
    public Observation relatedTo(Location other) {
        return relatedTo(new Related(other, Optional.empty()));
    }

    /** Returns this observation with another location that plays this part in it. */
    public Observation relatedTo(Location other, Message part) {
        return relatedTo(new Related(other, Optional.of(part)));
    }

    private Observation relatedTo(Related more) {
        List<Related> all = new ArrayList<>(related);
        all.add(more);
        return new Observation(location, values, message, detail, fix, List.copyOf(all));
    }

    /** Returns where it was found. */
    public Location location() {
        return location;
    }

    /** Returns the values for the rule's wording. */
    public List<Object> values() {
        return values;
    }

    /** Returns its own words for what was found. */
    public Optional<Message> message() {
        return message;
    }

    /** Returns what was found instead, such as a count. */
    public Optional<Message> detail() {
        return detail;
    }

    /** Returns its own fix. */
    public Optional<Message> fix() {
        return fix;
    }

    /** Returns the other locations that play a part. */
    public List<Related> related() {
        return related;
    }

    /**
     * Another location that plays a part.
     *
     * @param location the location
     * @param part the part it plays; empty if the rule's wording says it
     * @since 0.1
     */
    public record Related(Location location, Optional<Message> part) {}
}

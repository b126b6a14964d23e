package io.businesscanvas.rule;

import io.businesscanvas.document.Location;
import io.businesscanvas.labels.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A violation found by a check: its location, and any details the check provides.
 *
 * <pre>{@code
 * sink.found(Observation.at(location)
 *     .saying(Message.of("\"Rent\" is 40 % of all costs.", "“Rent”占全部成本的 40%。"))
 *     .fixedBy(Message.verbatim("look for cheaper premises.")));
 * }</pre>
 *
 * <p>Everything but the location is optional; the rule's {@link Wording} supplies what is missing. Immutable; each
 * method returns a new observation.
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
        Objects.requireNonNull(location, "location");
        return new Observation(location, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Returns this observation with these values, which replace the placeholders of the rule's {@link Wording}. */
    public Observation with(Object... more) {
        Objects.requireNonNull(more, "more");
        return new Observation(location, List.of(more), message, detail, fix, related);
    }

    /** Returns this observation with its own message. */
    public Observation saying(Message words) {
        Objects.requireNonNull(words, "words");
        return new Observation(location, values, Optional.of(words), detail, fix, related);
    }

    /**
     * Returns this observation with what was found instead, such as a count; appended to the derived message of a rule.
     */
    public Observation detailing(Message words) {
        Objects.requireNonNull(words, "words");
        return new Observation(location, values, message, Optional.of(words), fix, related);
    }

    /** Returns this observation with its own fix. */
    public Observation fixedBy(Message words) {
        Objects.requireNonNull(words, "words");
        return new Observation(location, values, message, detail, Optional.of(words), related);
    }

    /** Returns this observation with a related location. */
    public Observation relatedTo(Location other) {
        Objects.requireNonNull(other, "other");
        return relatedTo(new Related(other, Optional.empty()));
    }

    /** Returns this observation with a related location and its role. */
    public Observation relatedTo(Location other, Message part) {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(part, "part");
        return relatedTo(new Related(other, Optional.of(part)));
    }

    private Observation relatedTo(Related more) {
        List<Related> all = new ArrayList<>(related);
        all.add(more);
        return new Observation(location, values, message, detail, fix, List.copyOf(all));
    }

    /** Returns the location. */
    public Location location() {
        return location;
    }

    /** Returns the values for the rule's wording. */
    public List<Object> values() {
        return values;
    }

    /** Returns its own message. */
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

    /** Returns the related locations. */
    public List<Related> related() {
        return related;
    }

    /**
     * A related location.
     *
     * @param location the location
     * @param part its role; empty if the wording of the rule states it
     * @since 0.1
     */
    public record Related(Location location, Optional<Message> part) {
        /** Checks that nothing is null. */
        public Related {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(part, "part");
        }
    }
}

package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.ENGAGES;

import io.businesscanvas.model.Entry.CostDriver;
import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A relationship of the business with its segments; for an individual: how I interact with those whom I help.
 *
 * @since 0.1
 */
public abstract sealed class CustomerRelationship implements Entry, WithCustomerRelationship, Supported, CostDriver
        permits ImmutableCustomerRelationship {
    CustomerRelationship() {}

    /**
     * Returns a customer relationship of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static CustomerRelationship of(String name) {
        return builder().name(name).build();
    }

    /** Returns an empty builder; the name is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that is initialized with the values of this object. */
    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public final Block block() {
        return Block.CUSTOMER_RELATIONSHIPS;
    }

    /** Returns the kind of relationship. */
    public abstract Optional<Kind> kind();

    /** Returns the goals of the relationship. */
    public abstract List<Goal> goals();

    /** Returns how the two sides meet. */
    public abstract Optional<Contact> contact();

    /** Returns whether the relationship lasts. */
    public abstract Optional<Duration> duration();

    /** Returns the segments that this relationship engages. */
    public final List<EntryRef> engages() {
        return links().to(ENGAGES);
    }

    /** Returns a copy of this customer relationship that also engages these entries. */
    public final CustomerRelationship engaging(CustomerSegment... segments) {
        Objects.requireNonNull(segments, "segments");
        return withLinks(links().and(ENGAGES, segments));
    }

    /** Returns a copy of this customer relationship that also engages all of these entries. */
    public final CustomerRelationship engaging(Iterable<? extends CustomerSegment> segments) {
        Objects.requireNonNull(segments, "segments");
        return withLinks(links().and(ENGAGES, segments));
    }

    /** Returns a copy of this customer relationship that also engages the entries with these ids. */
    public final CustomerRelationship engaging(EntryId... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(ENGAGES, ids));
    }

    /**
     * Returns a copy of this customer relationship that also engages the entries with these ids, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final CustomerRelationship engaging(String... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(ENGAGES, ids));
    }

    /** Returns a copy of this customer relationship with a suppression of a rule, for this reason. */
    public final CustomerRelationship ignoring(String rule, String reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The kinds of customer relationships, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum Kind implements EntryKind {
        PERSONAL_ASSISTANCE,
        DEDICATED_ASSISTANCE,
        SELF_SERVICE,
        AUTOMATED_SERVICE,
        COMMUNITY,
        CO_CREATION;

        @Override
        public boolean belongsTo(Variant variant) {
            Objects.requireNonNull(variant, "variant");
            return true;
        }

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Kind> fromKey(String key) {
            return Keyword.find(Kind.class, key);
        }
    }

    /**
     * The goals of relationships, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum Goal implements Keyword {
        ACQUISITION,
        RETENTION,
        UPSELLING;

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Goal> fromKey(String key) {
            return Keyword.find(Goal.class, key);
        }
    }

    /**
     * How the two sides meet, after <i>Business Model You</i>.
     *
     * @since 0.1
     */
    public enum Contact implements Keyword {
        FACE_TO_FACE,
        REMOTE;

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Contact> fromKey(String key) {
            return Keyword.find(Contact.class, key);
        }
    }

    /**
     * Whether a relationship lasts, after <i>Business Model You</i>.
     *
     * @since 0.1
     */
    public enum Duration implements Keyword {
        ONE_OFF,
        CONTINUING;

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Duration> fromKey(String key) {
            return Keyword.find(Duration.class, key);
        }
    }

    /**
     * A builder of customer relationships; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCustomerRelationship.Builder implements Entry.Builder {
        Builder() {}
    }
}

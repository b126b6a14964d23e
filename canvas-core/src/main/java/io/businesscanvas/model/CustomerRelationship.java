package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.ENGAGES;

import io.businesscanvas.model.Entry.CostDriver;
import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The relationship that the business has with its segments; for a person: how I deal with those
 * whom I help.
 *
 * @since 0.1
 */
public abstract sealed class CustomerRelationship implements Entry, WithCustomerRelationship, Supported, CostDriver
        permits ImmutableCustomerRelationship {
    CustomerRelationship() {}

    /**
     * A customer relationship of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static CustomerRelationship of(String name) {
        return builder().name(name).build();
    }

    /** An empty builder; a name must be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all of this. */
    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public final Block block() {
        return Block.CUSTOMER_RELATIONSHIPS;
    }

    /** What sort of relationship this is. */
    public abstract Optional<Kind> kind();

    /** What the relationship is meant to do. */
    public abstract List<Goal> goals();

    /** How the two sides meet. */
    public abstract Optional<Contact> contact();

    /** Whether it lasts. */
    public abstract Optional<Duration> duration();

    /** The segments with which this relationship is kept. */
    public final List<EntryRef> engages() {
        return links().to(ENGAGES);
    }

    /** The same customer relationship, engaging these too. */
    public final CustomerRelationship engaging(CustomerSegment... segments) {
        return withLinks(links().and(ENGAGES, segments));
    }

    /** The same customer relationship, engaging all of these too. */
    public final CustomerRelationship engaging(Iterable<? extends CustomerSegment> segments) {
        return withLinks(links().and(ENGAGES, segments));
    }

    /** The same customer relationship, engaging the entries with these ids too. */
    public final CustomerRelationship engaging(EntryId... ids) {
        return withLinks(links().and(ENGAGES, ids));
    }

    /**
     * The same customer relationship, engaging the entries with these ids too, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final CustomerRelationship engaging(String... ids) {
        return withLinks(links().and(ENGAGES, ids));
    }

    /** The same customer relationship, with a rule's findings accepted here for this reason. */
    public final CustomerRelationship ignoring(String rule, String reason) {
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The categories of customer relationships, after <i>Business Model Generation</i>.
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
            return true;
        }

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Kind> fromKey(String key) {
            return Keyword.find(Kind.class, key);
        }
    }

    /**
     * What a relationship is meant to do, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum Goal implements Keyword {
        ACQUISITION,
        RETENTION,
        UPSELLING;

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
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

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
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

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Duration> fromKey(String key) {
            return Keyword.find(Duration.class, key);
        }
    }

    /**
     * Collects what makes up a customer relationship; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCustomerRelationship.Builder implements Entry.Builder {
        Builder() {}
    }
}

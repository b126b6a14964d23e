package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.SERVES;

import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is valuable to a customer segment; on a personal canvas, how you help. A result, not the task that achieves it.
 *
 * @since 0.1
 */
public abstract sealed class ValueProposition implements Entry, WithValueProposition, Supported
        permits ImmutableValueProposition {
    ValueProposition() {}

    /**
     * Returns a value proposition of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static ValueProposition of(String name) {
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
        return Block.VALUE_PROPOSITIONS;
    }

    /** Returns what makes it valuable. */
    public abstract List<Driver> drivers();

    /** Returns how its price compares with those of competing offers. */
    public abstract Optional<PriceLevel> priceLevel();

    /** Returns the benefits for customers. */
    public abstract List<String> benefits();

    /** Returns the segments that this proposition serves. */
    public final List<EntryRef> serves() {
        return links().to(SERVES);
    }

    /** Returns a copy of this value proposition that also serves these entries. */
    public final ValueProposition serving(CustomerSegment... segments) {
        Objects.requireNonNull(segments, "segments");
        return withLinks(links().and(SERVES, segments));
    }

    /** Returns a copy of this value proposition that also serves all of these entries. */
    public final ValueProposition serving(Iterable<? extends CustomerSegment> segments) {
        Objects.requireNonNull(segments, "segments");
        return withLinks(links().and(SERVES, segments));
    }

    /** Returns a copy of this value proposition that also serves the entries with these ids. */
    public final ValueProposition serving(EntryId... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(SERVES, ids));
    }

    /**
     * Returns a copy of this value proposition that also serves the entries with these ids, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final ValueProposition serving(String... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(SERVES, ids));
    }

    /** Returns a copy of this value proposition with a suppression of a rule, for this reason. */
    public final ValueProposition ignoring(String rule, String reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * What makes a proposition valuable, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum Driver implements Keyword {
        NEWNESS,
        PERFORMANCE,
        CUSTOMIZATION,
        GETTING_THE_JOB_DONE,
        DESIGN,
        BRAND,
        PRICE,
        COST_REDUCTION,
        RISK_REDUCTION,
        ACCESSIBILITY,
        CONVENIENCE;

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Driver> fromKey(String key) {
            return Keyword.find(Driver.class, key);
        }
    }

    /**
     * How the price of a proposition compares with those of competing offers, after Osterwalder's ontology (2004).
     *
     * @since 0.1
     */
    public enum PriceLevel implements Keyword {
        FREE,
        ECONOMY,
        MARKET,
        HIGH_END;

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<PriceLevel> fromKey(String key) {
            return Keyword.find(PriceLevel.class, key);
        }
    }

    /**
     * A builder of value propositions; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableValueProposition.Builder implements Entry.Builder {
        Builder() {}
    }
}

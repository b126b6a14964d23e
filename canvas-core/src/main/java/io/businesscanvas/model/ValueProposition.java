package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.SERVES;

import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is worth something to a customer segment; for a person: how I help. A result, not the task
 * behind it.
 *
 * @since 0.1
 */
public abstract sealed class ValueProposition implements Entry, WithValueProposition, Supported
        permits ImmutableValueProposition {
    ValueProposition() {}

    /**
     * A value proposition of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static ValueProposition of(String name) {
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
        return Block.VALUE_PROPOSITIONS;
    }

    /** What makes it valuable. */
    public abstract List<Driver> drivers();

    /** How its price compares with others. */
    public abstract Optional<PriceLevel> priceLevel();

    /** What customers gain from it. */
    public abstract List<String> benefits();

    /** The segments that this proposition serves. */
    public final List<EntryRef> serves() {
        return links().to(SERVES);
    }

    /** The same value proposition, serving these too. */
    public final ValueProposition serving(CustomerSegment... segments) {
        return withLinks(links().and(SERVES, segments));
    }

    /** The same value proposition, serving all of these too. */
    public final ValueProposition serving(Iterable<? extends CustomerSegment> segments) {
        return withLinks(links().and(SERVES, segments));
    }

    /** The same value proposition, serving the entries with these ids too. */
    public final ValueProposition serving(EntryId... ids) {
        return withLinks(links().and(SERVES, ids));
    }

    /**
     * The same value proposition, serving the entries with these ids too, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final ValueProposition serving(String... ids) {
        return withLinks(links().and(SERVES, ids));
    }

    /** The same value proposition, with a rule's findings accepted here for this reason. */
    public final ValueProposition ignoring(String rule, String reason) {
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

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Driver> fromKey(String key) {
            return Keyword.find(Driver.class, key);
        }
    }

    /**
     * How the price of a proposition compares with others, after Osterwalder's ontology (2004).
     *
     * @since 0.1
     */
    public enum PriceLevel implements Keyword {
        FREE,
        ECONOMY,
        MARKET,
        HIGH_END;

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<PriceLevel> fromKey(String key) {
            return Keyword.find(PriceLevel.class, key);
        }
    }

    /**
     * Collects what makes up a value proposition; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableValueProposition.Builder implements Entry.Builder {
        Builder() {}
    }
}

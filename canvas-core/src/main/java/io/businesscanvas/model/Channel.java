package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.DELIVERS;
import static io.businesscanvas.model.Relation.REACHES;

import io.businesscanvas.model.Entry.CostDriver;
import io.businesscanvas.model.Entry.Provided;
import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the business reaches its segments and delivers its propositions; for a person: how I make
 * myself known and deliver.
 *
 * @since 0.1
 */
public abstract sealed class Channel implements Entry, WithChannel, Supported, Provided, CostDriver
        permits ImmutableChannel {
    Channel() {}

    /**
     * A channel of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Channel of(String name) {
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
        return Block.CHANNELS;
    }

    /** The steps of the customer's way that this channel covers. */
    public abstract List<Phase> phases();

    /** What sort of channel this is. */
    public abstract Optional<Kind> kind();

    /** Whose channel it is. */
    public abstract Optional<Ownership> ownership();

    /** The segments that this channel reaches. */
    public final List<EntryRef> reaches() {
        return links().to(REACHES);
    }

    /** The same channel, reaching these too. */
    public final Channel reaching(CustomerSegment... segments) {
        return withLinks(links().and(REACHES, segments));
    }

    /** The same channel, reaching all of these too. */
    public final Channel reaching(Iterable<? extends CustomerSegment> segments) {
        return withLinks(links().and(REACHES, segments));
    }

    /** The same channel, reaching the entries with these ids too. */
    public final Channel reaching(EntryId... ids) {
        return withLinks(links().and(REACHES, ids));
    }

    /**
     * The same channel, reaching the entries with these ids too, each an {@code id} or {@code
     * block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final Channel reaching(String... ids) {
        return withLinks(links().and(REACHES, ids));
    }

    /** The propositions that this channel delivers. */
    public final List<EntryRef> delivers() {
        return links().to(DELIVERS);
    }

    /** The same channel, delivering these too. */
    public final Channel delivering(ValueProposition... propositions) {
        return withLinks(links().and(DELIVERS, propositions));
    }

    /** The same channel, delivering all of these too. */
    public final Channel delivering(Iterable<? extends ValueProposition> propositions) {
        return withLinks(links().and(DELIVERS, propositions));
    }

    /** The same channel, delivering the entries with these ids too. */
    public final Channel delivering(EntryId... ids) {
        return withLinks(links().and(DELIVERS, ids));
    }

    /**
     * The same channel, delivering the entries with these ids too, each an {@code id} or {@code
     * block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final Channel delivering(String... ids) {
        return withLinks(links().and(DELIVERS, ids));
    }

    /** The same channel, with a rule's findings accepted here for this reason. */
    public final Channel ignoring(String rule, String reason) {
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The five steps on which a channel meets a customer, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum Phase implements Keyword {
        AWARENESS,
        EVALUATION,
        PURCHASE,
        DELIVERY,
        AFTER_SALES;

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Phase> fromKey(String key) {
            return Keyword.find(Phase.class, key);
        }
    }

    /**
     * The types of channels, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum Kind implements EntryKind {
        SALES_FORCE,
        WEB_SALES,
        OWN_STORE,
        PARTNER_STORE,
        WHOLESALER;

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
     * Whose channel it is.
     *
     * @since 0.1
     */
    public enum Ownership implements Keyword {
        OWN,
        PARTNER;

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Ownership> fromKey(String key) {
            return Keyword.find(Ownership.class, key);
        }
    }

    /**
     * Collects what makes up a channel; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableChannel.Builder implements Entry.Builder {
        Builder() {}
    }
}

package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.DELIVERS;
import static io.businesscanvas.model.Relation.REACHES;

import io.businesscanvas.model.Entry.CostDriver;
import io.businesscanvas.model.Entry.Provided;
import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the business reaches its segments and delivers its propositions; for an individual: how I make myself known and
 * deliver.
 *
 * @since 0.1
 */
public abstract sealed class Channel implements Entry, WithChannel, Supported, Provided, CostDriver
        permits ImmutableChannel {
    Channel() {}

    /**
     * Returns a channel of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Channel of(String name) {
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
        return Block.CHANNELS;
    }

    /** Returns the phases of the customer journey that this channel covers. */
    public abstract List<Phase> phases();

    /** Returns the kind of channel. */
    public abstract Optional<Kind> kind();

    /** Returns who owns the channel. */
    public abstract Optional<Ownership> ownership();

    /** Returns the segments that this channel reaches. */
    public final List<EntryRef> reaches() {
        return links().to(REACHES);
    }

    /** Returns a copy of this channel that also reaches these entries. */
    public final Channel reaching(CustomerSegment... segments) {
        Objects.requireNonNull(segments, "segments");
        return withLinks(links().and(REACHES, segments));
    }

    /** Returns a copy of this channel that also reaches all of these entries. */
    public final Channel reaching(Iterable<? extends CustomerSegment> segments) {
        Objects.requireNonNull(segments, "segments");
        return withLinks(links().and(REACHES, segments));
    }

    /** Returns a copy of this channel that also reaches the entries with these ids. */
    public final Channel reaching(EntryId... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(REACHES, ids));
    }

    /**
     * Returns a copy of this channel that also reaches the entries with these ids, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final Channel reaching(String... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(REACHES, ids));
    }

    /** Returns the propositions that this channel delivers. */
    public final List<EntryRef> delivers() {
        return links().to(DELIVERS);
    }

    /** Returns a copy of this channel that also delivers these entries. */
    public final Channel delivering(ValueProposition... propositions) {
        Objects.requireNonNull(propositions, "propositions");
        return withLinks(links().and(DELIVERS, propositions));
    }

    /** Returns a copy of this channel that also delivers all of these entries. */
    public final Channel delivering(Iterable<? extends ValueProposition> propositions) {
        Objects.requireNonNull(propositions, "propositions");
        return withLinks(links().and(DELIVERS, propositions));
    }

    /** Returns a copy of this channel that also delivers the entries with these ids. */
    public final Channel delivering(EntryId... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(DELIVERS, ids));
    }

    /**
     * Returns a copy of this channel that also delivers the entries with these ids, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final Channel delivering(String... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(DELIVERS, ids));
    }

    /** Returns a copy of this channel with a suppression of a rule, for this reason. */
    public final Channel ignoring(String rule, String reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The five phases of the customer journey, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum Phase implements Keyword {
        AWARENESS,
        EVALUATION,
        PURCHASE,
        DELIVERY,
        AFTER_SALES;

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Phase> fromKey(String key) {
            return Keyword.find(Phase.class, key);
        }
    }

    /**
     * The kinds of channels, after <i>Business Model Generation</i>.
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
            Objects.requireNonNull(variant, "variant");
            return true;
        }

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Kind> fromKey(String key) {
            return Keyword.find(Kind.class, key);
        }
    }

    /**
     * Who owns the channel.
     *
     * @since 0.1
     */
    public enum Ownership implements Keyword {
        OWN,
        PARTNER;

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Ownership> fromKey(String key) {
            return Keyword.find(Ownership.class, key);
        }
    }

    /**
     * A builder of channels; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableChannel.Builder implements Entry.Builder {
        Builder() {}
    }
}

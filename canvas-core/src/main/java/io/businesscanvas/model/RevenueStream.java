package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.PAID_BY;
import static io.businesscanvas.model.Relation.PAYS_FOR;

import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a segment pays for value; for an individual: what I get, in cash or otherwise.
 *
 * @since 0.1
 */
public abstract sealed class RevenueStream implements Entry, Priced, WithRevenueStream, Supported
        permits ImmutableRevenueStream {
    RevenueStream() {}

    /**
     * Returns a revenue stream of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static RevenueStream of(String name) {
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
        return Block.REVENUE_STREAMS;
    }

    /** Returns the kind of revenue stream. */
    public abstract Optional<Kind> kind();

    /** Returns the pricing mechanism. */
    public abstract Optional<Pricing> pricing();

    /** Returns whether it recurs. */
    public abstract Optional<Frequency> frequency();

    @Override
    public abstract Optional<Price> price();

    @Override
    public abstract Optional<Quantity> quantity();

    @Override
    public abstract Optional<Amount> amount();

    @Override
    public abstract Optional<Percentage> share();

    /** Returns the segments that pay. */
    public final List<EntryRef> paidBy() {
        return links().to(PAID_BY);
    }

    /** Returns a copy of this revenue stream that is also paid by these entries. */
    public final RevenueStream paidBy(CustomerSegment... segments) {
        Objects.requireNonNull(segments, "segments");
        return withLinks(links().and(PAID_BY, segments));
    }

    /** Returns a copy of this revenue stream that is also paid by all of these entries. */
    public final RevenueStream paidBy(Iterable<? extends CustomerSegment> segments) {
        Objects.requireNonNull(segments, "segments");
        return withLinks(links().and(PAID_BY, segments));
    }

    /** Returns a copy of this revenue stream that is also paid by the entries with these ids. */
    public final RevenueStream paidBy(EntryId... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(PAID_BY, ids));
    }

    /**
     * Returns a copy of this revenue stream that is also paid by the entries with these ids, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final RevenueStream paidBy(String... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(PAID_BY, ids));
    }

    /** Returns the propositions that are paid for. */
    public final List<EntryRef> paysFor() {
        return links().to(PAYS_FOR);
    }

    /** Returns a copy of this revenue stream that also pays for these entries. */
    public final RevenueStream payingFor(ValueProposition... propositions) {
        Objects.requireNonNull(propositions, "propositions");
        return withLinks(links().and(PAYS_FOR, propositions));
    }

    /** Returns a copy of this revenue stream that also pays for all of these entries. */
    public final RevenueStream payingFor(Iterable<? extends ValueProposition> propositions) {
        Objects.requireNonNull(propositions, "propositions");
        return withLinks(links().and(PAYS_FOR, propositions));
    }

    /** Returns a copy of this revenue stream that also pays for the entries with these ids. */
    public final RevenueStream payingFor(EntryId... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(PAYS_FOR, ids));
    }

    /**
     * Returns a copy of this revenue stream that also pays for the entries with these ids, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final RevenueStream payingFor(String... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(PAYS_FOR, ids));
    }

    /** Returns a copy of this revenue stream with a suppression of a rule, for this reason. */
    public final RevenueStream ignoring(String rule, String reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The kinds of revenue streams: of a business after <i>Business Model Generation</i>, of an individual after
     * <i>Business Model You</i>.
     *
     * @since 0.1
     */
    public enum Kind implements EntryKind {
        ASSET_SALE(Variant.BUSINESS, false),
        USAGE_FEE(Variant.BUSINESS, false),
        SUBSCRIPTION(Variant.BUSINESS, false),
        RENTAL(Variant.BUSINESS, false),
        LICENSING(Variant.BUSINESS, false),
        BROKERAGE(Variant.BUSINESS, false),
        ADVERTISING(Variant.BUSINESS, false),
        SALARY(Variant.PERSONAL, false),
        BENEFITS(Variant.PERSONAL, false),
        EQUITY(Variant.PERSONAL, false),
        ROYALTIES(Variant.PERSONAL, false),
        OTHER_CASH(Variant.PERSONAL, false),
        ENVIRONMENT(Variant.PERSONAL, true),
        DEVELOPMENT(Variant.PERSONAL, true),
        SATISFACTION(Variant.PERSONAL, true),
        ACHIEVEMENT(Variant.PERSONAL, true),
        CONTRIBUTION(Variant.PERSONAL, true),
        RECOGNITION(Variant.PERSONAL, true);

        private final Variant variant;
        private final boolean soft;

        Kind(Variant variant, boolean soft) {
            this.variant = variant;
            this.soft = soft;
        }

        @Override
        public boolean belongsTo(Variant variant) {
            Objects.requireNonNull(variant, "variant");
            return this.variant == variant;
        }

        /** Returns whether this is soft income, such as satisfaction, which is not measured in money. */
        public boolean isSoft() {
            return soft;
        }

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Kind> fromKey(String key) {
            return Keyword.find(Kind.class, key);
        }
    }

    /**
     * Pricing mechanisms, after <i>Business Model Generation</i>: the first four are fixed, the others dynamic.
     *
     * @since 0.1
     */
    public enum Pricing implements Keyword {
        LIST_PRICE,
        FEATURE_DEPENDENT,
        SEGMENT_DEPENDENT,
        VOLUME_DEPENDENT,
        NEGOTIATION,
        YIELD_MANAGEMENT,
        REAL_TIME_MARKET,
        AUCTION;

        /** Returns whether the price follows the market rather than a list. */
        public boolean isDynamic() {
            return compareTo(NEGOTIATION) >= 0;
        }

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Pricing> fromKey(String key) {
            return Keyword.find(Pricing.class, key);
        }
    }

    /**
     * Whether a stream recurs.
     *
     * @since 0.1
     */
    public enum Frequency implements Keyword {
        ONE_TIME,
        RECURRING;

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Frequency> fromKey(String key) {
            return Keyword.find(Frequency.class, key);
        }
    }

    /**
     * A builder of revenue streams; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableRevenueStream.Builder implements Entry.Builder {
        Builder() {}
    }
}

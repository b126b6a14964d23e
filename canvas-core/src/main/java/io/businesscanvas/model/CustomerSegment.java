package io.businesscanvas.model;

import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of people or organizations that the business wants to reach and serve; for an individual: whom I help.
 *
 * @since 0.1
 */
public abstract sealed class CustomerSegment implements Entry, WithCustomerSegment permits ImmutableCustomerSegment {
    CustomerSegment() {}

    /**
     * Returns a customer segment of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static CustomerSegment of(String name) {
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
        return Block.CUSTOMER_SEGMENTS;
    }

    /** Returns the kind of segment. */
    public abstract Optional<Kind> kind();

    /** Returns whether the segment pays; {@code false} if it pays nothing on purpose. */
    public abstract Optional<Boolean> pays();

    /** Returns the size of the segment, in words. */
    public abstract Optional<String> size();

    /** Returns what these customers are trying to get done. */
    public abstract List<String> jobs();

    /** Returns what annoys or hinders them. */
    public abstract List<String> pains();

    /** Returns what they hope to gain. */
    public abstract List<String> gains();

    /** Returns a copy of this customer segment with a suppression of a rule, for this reason. */
    public final CustomerSegment ignoring(String rule, String reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The kinds of segments: five of a business, two of an individual (inside or outside their organization).
     *
     * @since 0.1
     */
    public enum Kind implements EntryKind {
        MASS_MARKET(Variant.BUSINESS),
        NICHE(Variant.BUSINESS),
        SEGMENTED(Variant.BUSINESS),
        DIVERSIFIED(Variant.BUSINESS),
        MULTI_SIDED(Variant.BUSINESS),
        INTERNAL(Variant.PERSONAL),
        EXTERNAL(Variant.PERSONAL);

        private final Variant variant;

        Kind(Variant variant) {
            this.variant = variant;
        }

        @Override
        public boolean belongsTo(Variant variant) {
            Objects.requireNonNull(variant, "variant");
            return this.variant == variant;
        }

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Kind> fromKey(String key) {
            return Keyword.find(Kind.class, key);
        }
    }

    /**
     * A builder of customer segments; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCustomerSegment.Builder implements Entry.Builder {
        Builder() {}
    }
}

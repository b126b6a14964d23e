package io.businesscanvas.model;

import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of people or organizations that the business wants to reach and serve; for a person: whom
 * I help.
 *
 * @since 0.1
 */
public abstract sealed class CustomerSegment implements Entry, WithCustomerSegment permits ImmutableCustomerSegment {
    CustomerSegment() {}

    /**
     * A customer segment of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static CustomerSegment of(String name) {
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
        return Block.CUSTOMER_SEGMENTS;
    }

    /** What sort of segment this is. */
    public abstract Optional<Kind> kind();

    /** Whether the segment pays; {@code false} says that it pays nothing, on purpose. */
    public abstract Optional<Boolean> pays();

    /** How large the segment is, in words. */
    public abstract Optional<String> size();

    /** What these customers are trying to get done. */
    public abstract List<String> jobs();

    /** What annoys or hinders them in it. */
    public abstract List<String> pains();

    /** What they hope to win by it. */
    public abstract List<String> gains();

    /** The same customer segment, with a rule's findings accepted here for this reason. */
    public final CustomerSegment ignoring(String rule, String reason) {
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The kinds of segments: five of a business, two of a person (inside or outside the own
     * organization).
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
            return this.variant == variant;
        }

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Kind> fromKey(String key) {
            return Keyword.find(Kind.class, key);
        }
    }

    /**
     * Collects what makes up a customer segment; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCustomerSegment.Builder implements Entry.Builder {
        Builder() {}
    }
}

package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.CAUSED_BY;

import io.businesscanvas.model.Entry.CostDriver;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What it costs to run the business; for a person: what I give, in money or otherwise.
 *
 * @since 0.1
 */
public abstract sealed class Cost implements Entry, Priced, WithCost permits ImmutableCost {
    Cost() {}

    /**
     * A cost of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Cost of(String name) {
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
        return Block.COST_STRUCTURE;
    }

    /** What sort of cost this is. */
    public abstract Optional<Kind> kind();

    /** What makes it grow more slowly than the business. */
    public abstract Optional<Scaling> scaling();

    @Override
    public abstract Optional<Price> price();

    @Override
    public abstract Optional<Quantity> quantity();

    @Override
    public abstract Optional<Amount> amount();

    @Override
    public abstract Optional<Percentage> share();

    /** What causes this cost. */
    public final List<EntryRef> causedBy() {
        return links().to(CAUSED_BY);
    }

    /** The same cost, caused by these too. */
    public final Cost causedBy(CostDriver... causes) {
        return withLinks(links().and(CAUSED_BY, causes));
    }

    /** The same cost, caused by all of these too. */
    public final Cost causedBy(Iterable<? extends CostDriver> causes) {
        return withLinks(links().and(CAUSED_BY, causes));
    }

    /** The same cost, caused by the entries with these ids too. */
    public final Cost causedBy(EntryId... ids) {
        return withLinks(links().and(CAUSED_BY, ids));
    }

    /**
     * The same cost, caused by the entries with these ids too, each an {@code id} or {@code
     * block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final Cost causedBy(String... ids) {
        return withLinks(links().and(CAUSED_BY, ids));
    }

    /** The same cost, with a rule's findings accepted here for this reason. */
    public final Cost ignoring(String rule, String reason) {
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The sorts of costs: of a business after <i>Business Model Generation</i>, of a person after
     * <i>Business Model You</i>.
     *
     * @since 0.1
     */
    public enum Kind implements EntryKind {
        FIXED(Variant.BUSINESS, false),
        VARIABLE(Variant.BUSINESS, false),
        MONEY(Variant.PERSONAL, false),
        TIME(Variant.PERSONAL, false),
        ENERGY(Variant.PERSONAL, true),
        STRESS(Variant.PERSONAL, true),
        LOSS(Variant.PERSONAL, true);

        private final Variant variant;
        private final boolean soft;

        Kind(Variant variant, boolean soft) {
            this.variant = variant;
            this.soft = soft;
        }

        @Override
        public boolean belongsTo(Variant variant) {
            return this.variant == variant;
        }

        /** Whether this is a soft cost, such as stress, which is not counted in money. */
        public boolean isSoft() {
            return soft;
        }

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Kind> fromKey(String key) {
            return Keyword.find(Kind.class, key);
        }
    }

    /**
     * What makes a cost grow more slowly than the business, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum Scaling implements Keyword {
        ECONOMIES_OF_SCALE,
        ECONOMIES_OF_SCOPE;

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Scaling> fromKey(String key) {
            return Keyword.find(Scaling.class, key);
        }
    }

    /**
     * Collects what makes up a cost; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCost.Builder implements Entry.Builder {
        Builder() {}
    }
}

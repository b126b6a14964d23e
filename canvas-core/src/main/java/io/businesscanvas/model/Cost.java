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
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the business costs; for an individual: what I give, in money or otherwise.
 *
 * @since 0.1
 */
public abstract sealed class Cost implements Entry, Priced, WithCost permits ImmutableCost {
    Cost() {}

    /**
     * Returns a cost of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Cost of(String name) {
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
        return Block.COST_STRUCTURE;
    }

    /** Returns the kind of cost. */
    public abstract Optional<Kind> kind();

    /** Returns what makes the cost grow more slowly than the business. */
    public abstract Optional<Scaling> scaling();

    @Override
    public abstract Optional<Price> price();

    @Override
    public abstract Optional<Quantity> quantity();

    @Override
    public abstract Optional<Amount> amount();

    @Override
    public abstract Optional<Percentage> share();

    /** Returns what causes this cost. */
    public final List<EntryRef> causedBy() {
        return links().to(CAUSED_BY);
    }

    /** Returns a copy of this cost that is also caused by these entries. */
    public final Cost causedBy(CostDriver... causes) {
        Objects.requireNonNull(causes, "causes");
        return withLinks(links().and(CAUSED_BY, causes));
    }

    /** Returns a copy of this cost that is also caused by all of these entries. */
    public final Cost causedBy(Iterable<? extends CostDriver> causes) {
        Objects.requireNonNull(causes, "causes");
        return withLinks(links().and(CAUSED_BY, causes));
    }

    /** Returns a copy of this cost that is also caused by the entries with these ids. */
    public final Cost causedBy(EntryId... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(CAUSED_BY, ids));
    }

    /**
     * Returns a copy of this cost that is also caused by the entries with these ids, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final Cost causedBy(String... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(CAUSED_BY, ids));
    }

    /** Returns a copy of this cost with a suppression of a rule, for this reason. */
    public final Cost ignoring(String rule, String reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The kinds of costs: of a business after <i>Business Model Generation</i>, of an individual after <i>Business
     * Model You</i>.
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
            Objects.requireNonNull(variant, "variant");
            return this.variant == variant;
        }

        /** Returns whether this is a soft cost, such as stress, which is not measured in money. */
        public boolean isSoft() {
            return soft;
        }

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
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

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Scaling> fromKey(String key) {
            return Keyword.find(Scaling.class, key);
        }
    }

    /**
     * A builder of costs; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCost.Builder implements Entry.Builder {
        Builder() {}
    }
}

package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.PROVIDES;

import io.businesscanvas.model.Entry.CostDriver;
import io.businesscanvas.model.Entry.Provided;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody outside who helps the business; for an individual: who can help me.
 *
 * @since 0.1
 */
public abstract sealed class KeyPartner implements Entry, WithKeyPartner, CostDriver permits ImmutableKeyPartner {
    KeyPartner() {}

    /**
     * Returns a key partner of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static KeyPartner of(String name) {
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
        return Block.KEY_PARTNERS;
    }

    /** Returns the kind of partnership. */
    public abstract Optional<Kind> kind();

    /** Returns the motivations of the partnership. */
    public abstract List<Motivation> motivations();

    /** Returns what this partner provides: resources, activities and channels. */
    public final List<EntryRef> provides() {
        return links().to(PROVIDES);
    }

    /** Returns a copy of this key partner that also provides these entries. */
    public final KeyPartner providing(Provided... provided) {
        Objects.requireNonNull(provided, "provided");
        return withLinks(links().and(PROVIDES, provided));
    }

    /** Returns a copy of this key partner that also provides all of these entries. */
    public final KeyPartner providing(Iterable<? extends Provided> provided) {
        Objects.requireNonNull(provided, "provided");
        return withLinks(links().and(PROVIDES, provided));
    }

    /** Returns a copy of this key partner that also provides the entries with these ids. */
    public final KeyPartner providing(EntryId... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(PROVIDES, ids));
    }

    /**
     * Returns a copy of this key partner that also provides the entries with these ids, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final KeyPartner providing(String... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(PROVIDES, ids));
    }

    /** Returns a copy of this key partner with a suppression of a rule, for this reason. */
    public final KeyPartner ignoring(String rule, String reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The kinds of partnerships: of a business after <i>Business Model Generation</i>, of an individual after
     * <i>Business Model You</i>.
     *
     * @since 0.1
     */
    public enum Kind implements EntryKind {
        STRATEGIC_ALLIANCE(Variant.BUSINESS),
        COOPETITION(Variant.BUSINESS),
        JOINT_VENTURE(Variant.BUSINESS),
        BUYER_SUPPLIER(Variant.BUSINESS),
        COLLEAGUE(Variant.PERSONAL),
        MENTOR(Variant.PERSONAL),
        FRIEND(Variant.PERSONAL),
        FAMILY(Variant.PERSONAL),
        ADVISER(Variant.PERSONAL),
        ORGANIZATION(Variant.PERSONAL);

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
     * The motivations of partnerships, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum Motivation implements Keyword {
        ECONOMY_OF_SCALE,
        RISK_REDUCTION,
        ACQUISITION;

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Motivation> fromKey(String key) {
            return Keyword.find(Motivation.class, key);
        }
    }

    /**
     * A builder of key partners; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableKeyPartner.Builder implements Entry.Builder {
        Builder() {}
    }
}

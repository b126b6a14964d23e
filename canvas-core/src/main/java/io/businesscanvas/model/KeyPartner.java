package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.PROVIDES;

import io.businesscanvas.model.Entry.CostDriver;
import io.businesscanvas.model.Entry.Provided;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who helps the business to work; for a person: who can help me.
 *
 * @since 0.1
 */
public abstract sealed class KeyPartner implements Entry, WithKeyPartner, CostDriver permits ImmutableKeyPartner {
    KeyPartner() {}

    /**
     * A key partner of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static KeyPartner of(String name) {
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
        return Block.KEY_PARTNERS;
    }

    /** What sort of partnership this is. */
    public abstract Optional<Kind> kind();

    /** Why the partnership is kept. */
    public abstract List<Motivation> motivations();

    /** The resources that this partner provides, and the activities it performs. */
    public final List<EntryRef> provides() {
        return links().to(PROVIDES);
    }

    /** The same key partner, providing these too. */
    public final KeyPartner providing(Provided... provided) {
        return withLinks(links().and(PROVIDES, provided));
    }

    /** The same key partner, providing all of these too. */
    public final KeyPartner providing(Iterable<? extends Provided> provided) {
        return withLinks(links().and(PROVIDES, provided));
    }

    /** The same key partner, providing the entries with these ids too. */
    public final KeyPartner providing(EntryId... ids) {
        return withLinks(links().and(PROVIDES, ids));
    }

    /**
     * The same key partner, providing the entries with these ids too, each an {@code id} or {@code
     * block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final KeyPartner providing(String... ids) {
        return withLinks(links().and(PROVIDES, ids));
    }

    /** The same key partner, with a rule's findings accepted here for this reason. */
    public final KeyPartner ignoring(String rule, String reason) {
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The sorts of partnerships: of a business after <i>Business Model Generation</i>, of a person
     * after <i>Business Model You</i>.
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
            return this.variant == variant;
        }

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Kind> fromKey(String key) {
            return Keyword.find(Kind.class, key);
        }
    }

    /**
     * Why partnerships are kept, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum Motivation implements Keyword {
        ECONOMY_OF_SCALE,
        RISK_REDUCTION,
        ACQUISITION;

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Motivation> fromKey(String key) {
            return Keyword.find(Motivation.class, key);
        }
    }

    /**
     * Collects what makes up a key partner; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableKeyPartner.Builder implements Entry.Builder {
        Builder() {}
    }
}

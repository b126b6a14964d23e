package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.SUPPORTS;

import io.businesscanvas.model.Entry.CostDriver;
import io.businesscanvas.model.Entry.Provided;
import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the business must have to work; for a person: who I am and what I have.
 *
 * @since 0.1
 */
public abstract sealed class KeyResource implements Entry, WithKeyResource, Provided, CostDriver
        permits ImmutableKeyResource {
    KeyResource() {}

    /**
     * A key resource of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static KeyResource of(String name) {
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
        return Block.KEY_RESOURCES;
    }

    /** What sort of resource this is. */
    public abstract Optional<Kind> kind();

    /** Whose it is. */
    public abstract Optional<Ownership> ownership();

    /** What this resource supports. */
    public final List<EntryRef> supports() {
        return links().to(SUPPORTS);
    }

    /** The same key resource, supporting these too. */
    public final KeyResource supporting(Supported... supported) {
        return withLinks(links().and(SUPPORTS, supported));
    }

    /** The same key resource, supporting all of these too. */
    public final KeyResource supporting(Iterable<? extends Supported> supported) {
        return withLinks(links().and(SUPPORTS, supported));
    }

    /** The same key resource, supporting the entries with these ids too. */
    public final KeyResource supporting(EntryId... ids) {
        return withLinks(links().and(SUPPORTS, ids));
    }

    /**
     * The same key resource, supporting the entries with these ids too, each an {@code id} or {@code
     * block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final KeyResource supporting(String... ids) {
        return withLinks(links().and(SUPPORTS, ids));
    }

    /** The same key resource, with a rule's findings accepted here for this reason. */
    public final KeyResource ignoring(String rule, String reason) {
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The sorts of resources: of a business after <i>Business Model Generation</i>, of a person after
     * <i>Business Model You</i>.
     *
     * @since 0.1
     */
    public enum Kind implements EntryKind {
        PHYSICAL(Group.BUSINESS),
        INTELLECTUAL(Group.BUSINESS),
        HUMAN(Group.BUSINESS),
        FINANCIAL(Group.BUSINESS),
        INTEREST(Group.WHO_I_AM),
        KNOWLEDGE(Group.WHO_I_AM),
        SKILL(Group.WHO_I_AM),
        PERSONALITY(Group.WHO_I_AM),
        EXPERIENCE(Group.WHAT_I_HAVE),
        NETWORK(Group.WHAT_I_HAVE),
        TANGIBLE_ASSET(Group.WHAT_I_HAVE),
        INTANGIBLE_ASSET(Group.WHAT_I_HAVE);

        private final Group group;

        Kind(Group group) {
            this.group = group;
        }

        @Override
        public boolean belongsTo(Variant variant) {
            return (group == Group.BUSINESS) == (variant == Variant.BUSINESS);
        }

        /** Whether this says who a person is: interests, knowledge, skills, personality. */
        public boolean isWhoIAm() {
            return group == Group.WHO_I_AM;
        }

        /** Whether this says what a person has: experience, network, tangible and intangible assets. */
        public boolean isWhatIHave() {
            return group == Group.WHAT_I_HAVE;
        }

        private enum Group {
            BUSINESS,
            WHO_I_AM,
            WHAT_I_HAVE
        }

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Kind> fromKey(String key) {
            return Keyword.find(Kind.class, key);
        }
    }

    /**
     * Whose a resource is.
     *
     * @since 0.1
     */
    public enum Ownership implements Keyword {
        OWNED,
        LEASED,
        PARTNER;

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Ownership> fromKey(String key) {
            return Keyword.find(Ownership.class, key);
        }
    }

    /**
     * Collects what makes up a key resource; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableKeyResource.Builder implements Entry.Builder {
        Builder() {}
    }
}

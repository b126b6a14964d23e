package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.SUPPORTS;

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
 * What the business must have; for an individual: who I am and what I have.
 *
 * @since 0.1
 */
public abstract sealed class KeyResource implements Entry, WithKeyResource, Provided, CostDriver
        permits ImmutableKeyResource {
    KeyResource() {}

    /**
     * Returns a key resource of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static KeyResource of(String name) {
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
        return Block.KEY_RESOURCES;
    }

    /** Returns the kind of resource. */
    public abstract Optional<Kind> kind();

    /** Returns who owns the resource. */
    public abstract Optional<Ownership> ownership();

    /** Returns what this resource supports. */
    public final List<EntryRef> supports() {
        return links().to(SUPPORTS);
    }

    /** Returns a copy of this key resource that also supports these entries. */
    public final KeyResource supporting(Supported... supported) {
        Objects.requireNonNull(supported, "supported");
        return withLinks(links().and(SUPPORTS, supported));
    }

    /** Returns a copy of this key resource that also supports all of these entries. */
    public final KeyResource supporting(Iterable<? extends Supported> supported) {
        Objects.requireNonNull(supported, "supported");
        return withLinks(links().and(SUPPORTS, supported));
    }

    /** Returns a copy of this key resource that also supports the entries with these ids. */
    public final KeyResource supporting(EntryId... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(SUPPORTS, ids));
    }

    /**
     * Returns a copy of this key resource that also supports the entries with these ids, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final KeyResource supporting(String... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(SUPPORTS, ids));
    }

    /** Returns a copy of this key resource with a suppression of a rule, for this reason. */
    public final KeyResource ignoring(String rule, String reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The kinds of resources: of a business after <i>Business Model Generation</i>, of an individual after <i>Business
     * Model You</i>.
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
            Objects.requireNonNull(variant, "variant");
            return (group == Group.BUSINESS) == (variant == Variant.BUSINESS);
        }

        /** Returns whether this describes who somebody is: interest, knowledge, skill or personality. */
        public boolean isWhoIAm() {
            return group == Group.WHO_I_AM;
        }

        /** Returns whether this describes what somebody has: experience, network, tangible or intangible assets. */
        public boolean isWhatIHave() {
            return group == Group.WHAT_I_HAVE;
        }

        private enum Group {
            BUSINESS,
            WHO_I_AM,
            WHAT_I_HAVE
        }

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Kind> fromKey(String key) {
            return Keyword.find(Kind.class, key);
        }
    }

    /**
     * Who owns a resource.
     *
     * @since 0.1
     */
    public enum Ownership implements Keyword {
        OWNED,
        LEASED,
        PARTNER;

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Ownership> fromKey(String key) {
            return Keyword.find(Ownership.class, key);
        }
    }

    /**
     * A builder of key resources; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableKeyResource.Builder implements Entry.Builder {
        Builder() {}
    }
}

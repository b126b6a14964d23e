package io.businesscanvas.model;

import io.businesscanvas.model.Entry.CostDriver;
import io.businesscanvas.model.Entry.Provided;
import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.JsonValue.JsonObject;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One entry of a block: a note on the poster, with what is known of it and its links to others.
 *
 * <p>The nine types of entries are closed, so a {@code switch} over them is exhaustive. Each is
 * made by {@code of(name)} or {@code builder()}, and changed by {@code withX} or {@code
 * toBuilder()}, which give a new value. A name that is missing from a builder is an {@link
 * IllegalStateException}; an impossible value is an {@link IllegalArgumentException}.
 *
 * <p>An entry that is given no id has the one that its name derives. The id stays when the name is
 * changed later, so that links hold.
 *
 * @since 0.1
 */
public sealed interface Entry
        permits CustomerSegment,
                ValueProposition,
                Channel,
                CustomerRelationship,
                RevenueStream,
                KeyResource,
                KeyActivity,
                KeyPartner,
                Cost,
                Supported,
                Provided,
                CostDriver,
                Priced {

    /** The block in which entries of this type stand. */
    Block block();

    /** The id by which links find this entry; derived from the name unless given. */
    @Value.Default
    default EntryId id() {
        return EntryId.fromName(name());
    }

    /** What the note says: a key phrase, not blank. */
    String name();

    /** What there is to say beyond the name. */
    Optional<String> description();

    /** The links to other entries. */
    @Value.Default
    default EntryLinks links() {
        return EntryLinks.none();
    }

    /** Free labels. */
    List<String> tags();

    /** How sure this is. */
    Optional<Status> status();

    /** What shows it: findings, sources, web addresses. */
    List<String> evidence();

    /** The rules that are not reported here, with the reasons. */
    List<Suppression> suppressions();

    /** Properties of one's own; every name begins with {@code x-}. */
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.empty();
    }

    /**
     * The same entry with another id; links to the old one stay as they are, see {@link
     * BusinessCanvas#rename}.
     */
    Entry withId(EntryId id);

    /** The same entry with another name; the id stays. */
    Entry withName(String name);

    /** The same entry with other links. */
    Entry withLinks(EntryLinks links);

    /** A builder that holds all of this. */
    Builder toBuilder();

    /**
     * Returns the same entry in its normal form: numbers without trailing zeros, and members of extensions sorted by name.
     * Entries that say the same have equal normal forms.
     */
    default Entry normalized() {
        return NormalForm.of(this);
    }

    /**
     * Returns whether the other entry says the same, whatever the scale of numbers and the order of members of extensions;
     * {@code equals} respects both.
     */
    default boolean isSameAs(Entry other) {
        return equals(other) || normalized().equals(other.normalized());
    }

    /** Whether the id is the one that the name derives. */
    default boolean hasDerivedId() {
        return id().equals(EntryId.fromName(name()));
    }

    /**
     * What the builders of all entries take, for code that treats all entries alike.
     *
     * @since 0.1
     */
    sealed interface Builder
            permits CustomerSegment.Builder,
                    ValueProposition.Builder,
                    Channel.Builder,
                    CustomerRelationship.Builder,
                    RevenueStream.Builder,
                    KeyResource.Builder,
                    KeyActivity.Builder,
                    KeyPartner.Builder,
                    Cost.Builder {
        /** Gives the entry this id instead of the one that its name derives. */
        Builder id(EntryId id);

        /** Names the entry; must be called. */
        Builder name(String name);

        /** Says more than the name. */
        Builder description(String description);

        /** Says more than the name, or clears what was said. */
        Builder description(Optional<String> description);

        /** Links the entry to others, and to no more. */
        Builder links(EntryLinks links);

        /** Labels the entry with these, and no more. */
        Builder tags(Iterable<String> tags);

        /** Says how sure this is. */
        Builder status(Status status);

        /** Says how sure this is, or clears what was said. */
        Builder status(Optional<? extends Status> status);

        /** Says what shows it, and no more. */
        Builder evidence(Iterable<String> evidence);

        /** Accepts these findings, and no more. */
        Builder suppressions(Iterable<? extends Suppression> suppressions);

        /** Gives the entry properties of one's own, and no more. */
        Builder extensions(JsonObject extensions);

        /**
         * The entry.
         *
         * @throws IllegalStateException if no name was given
         * @throws IllegalArgumentException if a value cannot be, such as a blank name
         */
        Entry build();
    }

    /**
     * How sure an entry is, from a guess to a fact.
     *
     * @since 0.1
     */
    enum Status implements Keyword {
        ASSUMPTION,
        TESTING,
        CONFIRMED,
        REFUTED;

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<Status> fromKey(String key) {
            return Keyword.find(Status.class, key);
        }
    }

    /**
     * What key resources and activities can support: propositions, channels, relationships and revenue streams.
     *
     * @since 0.1
     */
    sealed interface Supported extends Entry permits ValueProposition, Channel, CustomerRelationship, RevenueStream {}

    /**
     * What key partners can provide: key resources, key activities and channels.
     *
     * @since 0.1
     */
    sealed interface Provided extends Entry permits KeyResource, KeyActivity, Channel {}

    /**
     * What can cause a cost: key resources, key activities, key partners, channels and customer relationships.
     *
     * @since 0.1
     */
    sealed interface CostDriver extends Entry
            permits KeyResource, KeyActivity, KeyPartner, Channel, CustomerRelationship {}
}

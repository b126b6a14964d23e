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
 * An entry of a block: a note on the poster, with its attributes and its links to other entries.
 *
 * <p>The nine types of entries are closed, so a {@code switch} over them is exhaustive. They are created by
 * {@code of(name)} or {@code builder()}; {@code withX} and {@code toBuilder()} create changed copies. Building without
 * a name throws an {@link IllegalStateException}; an invalid value is rejected with an
 * {@link IllegalArgumentException}.
 *
 * <p>An entry without an explicit id has one that is derived from its name. The id stays the same when the name changes
 * later, so that links remain valid.
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

    /** Returns the block of entries of this type. */
    Block block();

    /** Returns the id to which links refer; derived from the name by default. */
    @Value.Default
    default EntryId id() {
        return EntryId.fromName(name());
    }

    /** Returns the name: a key phrase, not blank. */
    String name();

    /** Returns the description. */
    Optional<String> description();

    /** Returns the links to other entries. */
    @Value.Default
    default EntryLinks links() {
        return EntryLinks.none();
    }

    /** Returns the tags, which are free-form labels. */
    List<String> tags();

    /** Returns how certain the entry is. */
    Optional<Status> status();

    /** Returns the evidence for its status: results, sources, web addresses. */
    List<String> evidence();

    /** Returns the suppressed rules, with reasons. */
    List<Suppression> suppressions();

    /** Returns the extension properties; every name begins with {@code x-}. */
    @Value.Default
    default JsonObject extensions() {
        return JsonObject.empty();
    }

    /**
     * Returns a copy of this entry with another id; links to the old id do not change, see
     * {@link BusinessCanvas#rename}.
     */
    Entry withId(EntryId id);

    /** Returns a copy of this entry with another name; the id stays the same. */
    Entry withName(String name);

    /** Returns a copy of this entry with other links. */
    Entry withLinks(EntryLinks links);

    /** Returns a builder that is initialized with the values of this object. */
    Builder toBuilder();

    /**
     * Returns the same entry in its normal form: numbers without trailing zeros, and members of extensions sorted by
     * name. Entries with the same content have equal normal forms.
     */
    default Entry normalized() {
        return EquivalentForm.of(this);
    }

    /**
     * Returns whether the other entry has the same content, ignoring the scale of numbers and the order of members of
     * extensions; {@code equals} respects both.
     */
    default boolean isSameAs(Entry other) {
        return equals(other) || normalized().equals(other.normalized());
    }

    /** Returns whether the id is the one that is derived from the name. */
    default boolean hasDerivedId() {
        return id().equals(EntryId.fromName(name()));
    }

    /**
     * The common methods of all entry builders, for code that handles all kinds of entries.
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
        /** Sets the id; derived from the name by default. */
        Builder id(EntryId id);

        /** Sets the name; required. */
        Builder name(String name);

        /** Sets the description. */
        Builder description(String description);

        /** Sets or clears the description. */
        Builder description(Optional<String> description);

        /** Replaces the links. */
        Builder links(EntryLinks links);

        /** Replaces the tags. */
        Builder tags(Iterable<String> tags);

        /** Sets the status. */
        Builder status(Status status);

        /** Sets or clears the status. */
        Builder status(Optional<? extends Status> status);

        /** Replaces the evidence. */
        Builder evidence(Iterable<String> evidence);

        /** Replaces the suppressions. */
        Builder suppressions(Iterable<? extends Suppression> suppressions);

        /** Replaces the extension properties. */
        Builder extensions(JsonObject extensions);

        /**
         * Returns the entry.
         *
         * @throws IllegalStateException if no name was given
         * @throws IllegalArgumentException if a value is invalid, such as a blank name
         */
        Entry build();
    }

    /**
     * How certain an entry is, from assumption to fact.
     *
     * @since 0.1
     */
    enum Status implements Keyword {
        ASSUMPTION,
        TESTING,
        CONFIRMED,
        REFUTED;

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Status> fromKey(String key) {
            return Keyword.find(Status.class, key);
        }
    }

    /**
     * An entry that key resources and activities can support: a proposition, channel, relationship or revenue stream.
     *
     * @since 0.1
     */
    sealed interface Supported extends Entry permits ValueProposition, Channel, CustomerRelationship, RevenueStream {}

    /**
     * An entry that key partners can provide: a key resource, key activity or channel.
     *
     * @since 0.1
     */
    sealed interface Provided extends Entry permits KeyResource, KeyActivity, Channel {}

    /**
     * An entry that can cause a cost: a key resource, key activity, key partner, channel or customer relationship.
     *
     * @since 0.1
     */
    sealed interface CostDriver extends Entry
            permits KeyResource, KeyActivity, KeyPartner, Channel, CustomerRelationship {}
}

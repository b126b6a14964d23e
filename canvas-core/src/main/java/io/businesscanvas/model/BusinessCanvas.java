package io.businesscanvas.model;

import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.JsonValue.JsonObject;
import io.businesscanvas.value.Keyword;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A business model on one page: nine blocks of entries that refer to each other.
 *
 * <pre>{@code
 * CustomerSegment commuters = CustomerSegment.of("City commuters");
 * BusinessCanvas canvas = BusinessCanvas.builder()
 *     .title("Pedal & Go")
 *     .add(commuters, ValueProposition.of("Same-day repair").serving(commuters))
 *     .build();
 * }</pre>
 *
 * <p>A canvas may be incomplete or wrong: validation reports that. Values that are never valid, such as a blank title,
 * are rejected with an {@link IllegalArgumentException}; a title that is missing from the builder with an
 * {@link IllegalStateException}.
 *
 * <p>Blocks follow <i>Business Model Generation</i> (Osterwalder, Pigneur 2010), the personal variant <i>Business Model
 * You</i> (Clark, Osterwalder, Pigneur 2012).
 *
 * @since 0.1
 */
public abstract sealed class BusinessCanvas implements WithBusinessCanvas, CanvasNavigation, CanvasChanges
        permits ImmutableBusinessCanvas {
    BusinessCanvas() {}

    /** Returns an empty builder; the title is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that is initialized with the values of this object. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the JSON Schema that the file refers to for editors ({@code $schema}). */
    public abstract Optional<String> schema();

    /** Returns the version of the file format, {@code 1.0} unless another minor version was read. */
    @Value.Default
    public String formatVersion() {
        return Invariants.FORMAT_VERSION;
    }

    /** Returns the title; not blank. */
    public abstract String title();

    /** Returns the variant; {@link Variant#BUSINESS} by default. */
    @Value.Default
    public Variant variant() {
        return Variant.BUSINESS;
    }

    /** Returns the language of the texts, a well-formed BCP 47 tag as written. */
    public abstract Optional<String> language();

    /** Returns the description. */
    public abstract Optional<String> description();

    /** Returns for whom the canvas was designed. */
    public abstract Optional<String> designedFor();

    /** Returns the authors of the canvas. */
    public abstract List<String> authors();

    /** Returns the date of the canvas; its year is from 0 to 9999. */
    public abstract Optional<LocalDate> date();

    /** Returns the version of this canvas, as its authors state it. */
    public abstract Optional<String> version();

    /** Returns the tags, which are free-form labels. */
    public abstract List<String> tags();

    /** Returns whether the business is driven by cost or by value. */
    public abstract Optional<CostOrientation> costOrientation();

    /** Returns the customer segments: for whom value is created. */
    public abstract List<CustomerSegment> customerSegments();

    /** Returns the value propositions: what customers get. */
    public abstract List<ValueProposition> valuePropositions();

    /** Returns the channels: how customers are reached. */
    public abstract List<Channel> channels();

    /** Returns the customer relationships: how customers are won and kept. */
    public abstract List<CustomerRelationship> customerRelationships();

    /** Returns the revenue streams: what customers pay. */
    public abstract List<RevenueStream> revenueStreams();

    /** Returns the key resources: what the business needs. */
    public abstract List<KeyResource> keyResources();

    /** Returns the key activities: what the business does. */
    public abstract List<KeyActivity> keyActivities();

    /** Returns the key partners: who helps the business. */
    public abstract List<KeyPartner> keyPartners();

    /** Returns the costs. */
    public abstract List<Cost> costStructure();

    /** Returns the suppressed rules, with reasons. */
    public abstract List<Suppression> suppressions();

    /** Returns the extension properties; every name begins with {@code x-}. */
    @Value.Default
    public JsonObject extensions() {
        return JsonObject.empty();
    }

    /**
     * Returns the index of the links between entries. It is built once, on first use, even if several threads need it.
     */
    @Override
    @Value.Lazy
    public CanvasIndex index() {
        return CanvasIndex.of(this);
    }

    /** Returns the entries of one block, in order. */
    public final List<? extends Entry> entries(Block block) {
        return switch (block) {
            case CUSTOMER_SEGMENTS -> customerSegments();
            case VALUE_PROPOSITIONS -> valuePropositions();
            case CHANNELS -> channels();
            case CUSTOMER_RELATIONSHIPS -> customerRelationships();
            case REVENUE_STREAMS -> revenueStreams();
            case KEY_RESOURCES -> keyResources();
            case KEY_ACTIVITIES -> keyActivities();
            case KEY_PARTNERS -> keyPartners();
            case COST_STRUCTURE -> costStructure();
        };
    }

    /** Returns all entries, block by block in the order of {@link Block}. */
    public final List<Entry> entries() {
        return Stream.of(Block.values())
                .<Entry>flatMap(block -> entries(block).stream())
                .toList();
    }

    /** Returns the entry with this id in this block; if the id is duplicated, the first such entry. */
    public final Optional<Entry> find(Block block, EntryId id) {
        Objects.requireNonNull(block, "block");
        return index().entries(block, id).stream().findFirst();
    }

    /**
     * Returns the entry of this type with this id; if the id is duplicated, the first such entry. For a type that
     * several blocks share, such as {@link Supported}, the first in the order of blocks.
     */
    public final <E extends Entry> Optional<E> find(Class<E> type, EntryId id) {
        Objects.requireNonNull(type, "type");
        return Arrays.stream(Block.values())
                .filter(block -> type.isAssignableFrom(block.entryType())
                        || block.entryType().isAssignableFrom(type))
                .flatMap(block -> find(block, id).stream())
                .map(type::cast)
                .findFirst();
    }

    /**
     * Returns the same canvas in its normal form: numbers without trailing zeros, and members of extensions sorted by
     * name. Canvases with the same content have equal normal forms.
     */
    public final BusinessCanvas normalized() {
        return EquivalentForm.of(this);
    }

    /**
     * Returns whether the other canvas has the same content, ignoring the scale of numbers and the order of members of
     * extensions, which a database or a browser may change. {@code equals} respects both.
     */
    public final boolean isSameAs(BusinessCanvas other) {
        return equals(other) || normalized().equals(other.normalized());
    }

    /** Returns a copy of this canvas that suppresses a rule, for this reason. */
    public final BusinessCanvas ignoring(String rule, String reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    /** Returns the language of the texts as a locale; empty if none is set. */
    public final Optional<Locale> locale() {
        return language().map(Locale::forLanguageTag);
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * Whether a business is driven by cost or by value, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum CostOrientation implements Keyword {
        COST_DRIVEN,
        VALUE_DRIVEN;

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<CostOrientation> fromKey(String key) {
            return Keyword.find(CostOrientation.class, key);
        }
    }

    /**
     * A builder of canvases; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableBusinessCanvas.Builder {
        Builder() {}

        /** Appends each entry to its block. */
        public Builder add(Entry... entries) {
            Objects.requireNonNull(entries, "entries");
            return add(Arrays.asList(entries));
        }

        /** Appends each entry to its block. */
        public Builder add(Iterable<? extends Entry> entries) {
            entries.forEach(entry -> entry.block().add(this, entry));
            return this;
        }
    }
}

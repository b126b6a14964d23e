package io.businesscanvas.model;

import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.JsonValue.JsonObject;
import io.businesscanvas.value.Keyword;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * <p>A canvas may be incomplete or wrong: validation reports that. Values that are never valid, such as a
 * blank title, are rejected with an {@link IllegalArgumentException}; a title that is missing from
 * the builder with an {@link IllegalStateException}.
 *
 * <p>Blocks follow <i>Business Model Generation</i> (Osterwalder, Pigneur 2010), the personal
 * variant <i>Business Model You</i> (Clark, Osterwalder, Pigneur 2012).
 *
 * @since 0.1
 */
public abstract sealed class BusinessCanvas implements WithBusinessCanvas, CanvasNavigation, CanvasChanges
        permits ImmutableBusinessCanvas {
    BusinessCanvas() {}

    /** An empty builder; a title must be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all of this. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** The schema that the file names for its editor ({@code $schema}). */
    public abstract Optional<String> schema();

    /** The version of the file format, {@code 1.0} unless another minor version was read. */
    @Value.Default
    public String formatVersion() {
        return Invariants.FORMAT_VERSION;
    }

    /** What the canvas is called; not blank. */
    public abstract String title();

    /** Whose business this is; a company's unless said otherwise. */
    @Value.Default
    public Variant variant() {
        return Variant.BUSINESS;
    }

    /** The language of the texts, a well-formed BCP 47 tag as written. */
    public abstract Optional<String> language();

    /** What there is to say beyond the title. */
    public abstract Optional<String> description();

    /** For whom the canvas was made. */
    public abstract Optional<String> designedFor();

    /** Who made the canvas. */
    public abstract List<String> authors();

    /** The day to which the canvas belongs; a year from 0 to 9999. */
    public abstract Optional<LocalDate> date();

    /** The version of this canvas, in words of its authors. */
    public abstract Optional<String> version();

    /** Free labels. */
    public abstract List<String> tags();

    /** Whether the business is about low cost or high value. */
    public abstract Optional<CostOrientation> costOrientation();

    /** For whom value is created. */
    public abstract List<CustomerSegment> customerSegments();

    /** What is worth something to them. */
    public abstract List<ValueProposition> valuePropositions();

    /** How they are reached. */
    public abstract List<Channel> channels();

    /** How they are won and kept. */
    public abstract List<CustomerRelationship> customerRelationships();

    /** What they give. */
    public abstract List<RevenueStream> revenueStreams();

    /** What is needed. */
    public abstract List<KeyResource> keyResources();

    /** What is done. */
    public abstract List<KeyActivity> keyActivities();

    /** Who helps. */
    public abstract List<KeyPartner> keyPartners();

    /** What it costs. */
    public abstract List<Cost> costStructure();

    /** The suppressed rules, with reasons. */
    public abstract List<Suppression> suppressions();

    /** Extension properties; every name begins with {@code x-}. */
    @Value.Default
    public JsonObject extensions() {
        return JsonObject.empty();
    }

    /** Who links to whom; built when first asked for, once, also under many threads. */
    @Override
    @Value.Lazy
    public CanvasIndex index() {
        return CanvasIndex.of(this);
    }

    /** The entries of one block, in order. */
    public final List<? extends Entry> entries(Block block) {
        return block.entriesOf(this);
    }

    /** All entries, block by block in the order of {@link Block}. */
    public final List<Entry> entries() {
        return Stream.of(Block.values())
                .<Entry>flatMap(block -> entries(block).stream())
                .toList();
    }

    /** The entry of this block and id; if the id is duplicated, the first such entry. */
    public final Optional<Entry> find(Block block, EntryId id) {
        return index().entries(block, id).stream().findFirst();
    }

    /**
     * The entry of this type and id; if the id is duplicated, the first such entry. Of a type that several blocks share, such
     * as {@link Supported}, the first in the order of blocks.
     */
    public final <E extends Entry> Optional<E> find(Class<E> type, EntryId id) {
        return Arrays.stream(Block.values())
                .filter(block -> type.isAssignableFrom(block.entryType())
                        || block.entryType().isAssignableFrom(type))
                .flatMap(block -> find(block, id).stream())
                .map(type::cast)
                .findFirst();
    }

    /**
     * Returns the same canvas in its normal form: numbers without trailing zeros, and members of extensions sorted by name.
     * Canvases that say the same have equal normal forms.
     */
    public final BusinessCanvas normalized() {
        return NormalForm.of(this);
    }

    /**
     * Returns whether the other canvas says the same, whatever the scale of numbers and the order of members of extensions,
     * which a database or a browser may change. {@code equals} respects both.
     */
    public final boolean isSameAs(BusinessCanvas other) {
        return equals(other) || normalized().equals(other.normalized());
    }

    /** The same canvas, with a rule's findings accepted for this reason. */
    public final BusinessCanvas ignoring(String rule, String reason) {
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    /** The language of the texts as a locale, if one is given. */
    public final Optional<Locale> locale() {
        return language().map(Locale::forLanguageTag);
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * Whether a business is about low cost or high value, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum CostOrientation implements Keyword {
        COST_DRIVEN,
        VALUE_DRIVEN;

        /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
        public static Optional<CostOrientation> fromKey(String key) {
            return Keyword.find(CostOrientation.class, key);
        }
    }

    /**
     * Collects what makes up a canvas; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableBusinessCanvas.Builder {
        Builder() {}

        /** Puts each entry at the end of its block. */
        public Builder add(Entry... entries) {
            return add(Arrays.asList(entries));
        }

        /** Puts each entry at the end of its block. */
        public Builder add(Iterable<? extends Entry> entries) {
            entries.forEach(entry -> entry.block().add(this, entry));
            return this;
        }
    }
}

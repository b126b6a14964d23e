package io.businesscanvas.model;

import io.businesscanvas.model.JsonValue.JsonObject;
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
 * <p>A canvas may be incomplete or wrong: that is for rules to tell. What cannot be, such as a
 * blank title, is refused with an {@link IllegalArgumentException}; a title that is missing from
 * the builder with an {@link IllegalStateException}.
 *
 * <p>Blocks follow <i>Business Model Generation</i> (Osterwalder, Pigneur 2010), the personal
 * variant <i>Business Model You</i> (Clark, Osterwalder, Pigneur 2012).
 *
 * @since 0.1
 */
@Value.Immutable
@CanvasValue
public abstract sealed class BusinessCanvas implements WithBusinessCanvas permits ImmutableBusinessCanvas {
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
        return CanvasCheck.FORMAT_VERSION;
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

    /** Which rules are not to be told about, and why. */
    public abstract List<Suppression> suppressions();

    /** Properties of one's own; every name begins with {@code x-}. */
    @Value.Default
    public JsonObject extensions() {
        return JsonObject.empty();
    }

    /** Who links to whom; built when first asked for, once, also under many threads. */
    @Value.Lazy
    public CanvasIndex index() {
        return CanvasIndex.of(this);
    }

    /** The entries of one block, in order. */
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

    /** All entries, block by block in the order of {@link Block}. */
    public final List<Entry> entries() {
        return Stream.of(Block.values())
                .<Entry>flatMap(block -> entries(block).stream())
                .toList();
    }

    /** The entry of this block and id; the first where the id wrongly stands twice. */
    public final Optional<Entry> find(Block block, EntryId id) {
        return index().entries(block, id).stream().findFirst();
    }

    /** The entry of this type and id; the first where the id wrongly stands twice. */
    public final <E extends Entry> Optional<E> find(Class<E> type, EntryId id) {
        return Arrays.stream(Block.values())
                .filter(block -> block.entryType() == type)
                .flatMap(block -> find(block, id).stream())
                .map(type::cast)
                .findFirst();
    }

    /** The segments that this proposition serves. */
    public final List<CustomerSegment> segmentsServedBy(ValueProposition proposition) {
        return Questions.targets(this, proposition, Relation.SERVES, CustomerSegment.class);
    }

    /** The propositions that serve this segment. */
    public final List<ValueProposition> propositionsServing(CustomerSegment segment) {
        return Questions.sources(this, segment, Relation.SERVES, ValueProposition.class);
    }

    /** The segments that this channel reaches. */
    public final List<CustomerSegment> segmentsReachedBy(Channel channel) {
        return Questions.targets(this, channel, Relation.REACHES, CustomerSegment.class);
    }

    /** The channels that reach this segment. */
    public final List<Channel> channelsReaching(CustomerSegment segment) {
        return Questions.sources(this, segment, Relation.REACHES, Channel.class);
    }

    /** The propositions that this channel delivers. */
    public final List<ValueProposition> propositionsDeliveredBy(Channel channel) {
        return Questions.targets(this, channel, Relation.DELIVERS, ValueProposition.class);
    }

    /** The channels that deliver this proposition. */
    public final List<Channel> channelsDelivering(ValueProposition proposition) {
        return Questions.sources(this, proposition, Relation.DELIVERS, Channel.class);
    }

    /** The segments with which this relationship is kept. */
    public final List<CustomerSegment> segmentsEngagedBy(CustomerRelationship relationship) {
        return Questions.targets(this, relationship, Relation.ENGAGES, CustomerSegment.class);
    }

    /** The relationships that are kept with this segment. */
    public final List<CustomerRelationship> relationshipsEngaging(CustomerSegment segment) {
        return Questions.sources(this, segment, Relation.ENGAGES, CustomerRelationship.class);
    }

    /** The segments that pay this stream. */
    public final List<CustomerSegment> payersOf(RevenueStream stream) {
        return Questions.targets(this, stream, Relation.PAID_BY, CustomerSegment.class);
    }

    /** The streams that this segment pays. */
    public final List<RevenueStream> streamsPaidBy(CustomerSegment segment) {
        return Questions.sources(this, segment, Relation.PAID_BY, RevenueStream.class);
    }

    /** The propositions for which this stream pays. */
    public final List<ValueProposition> propositionsPaidForBy(RevenueStream stream) {
        return Questions.targets(this, stream, Relation.PAYS_FOR, ValueProposition.class);
    }

    /** The streams that pay for this proposition. */
    public final List<RevenueStream> streamsPayingFor(ValueProposition proposition) {
        return Questions.sources(this, proposition, Relation.PAYS_FOR, RevenueStream.class);
    }

    /** The resources that this activity uses. */
    public final List<KeyResource> resourcesUsedBy(KeyActivity activity) {
        return Questions.targets(this, activity, Relation.USES, KeyResource.class);
    }

    /** The activities that use this resource. */
    public final List<KeyActivity> activitiesUsing(KeyResource resource) {
        return Questions.sources(this, resource, Relation.USES, KeyActivity.class);
    }

    /** What this resource supports. */
    public final List<Supported> supportedBy(KeyResource resource) {
        return Questions.targets(this, resource, Relation.SUPPORTS, Supported.class);
    }

    /** What this activity supports. */
    public final List<Supported> supportedBy(KeyActivity activity) {
        return Questions.targets(this, activity, Relation.SUPPORTS, Supported.class);
    }

    /** The resources that support this. */
    public final List<KeyResource> resourcesSupporting(Supported supported) {
        return Questions.sources(this, supported, Relation.SUPPORTS, KeyResource.class);
    }

    /** The activities that support this. */
    public final List<KeyActivity> activitiesSupporting(Supported supported) {
        return Questions.sources(this, supported, Relation.SUPPORTS, KeyActivity.class);
    }

    /** What this partner provides. */
    public final List<Provided> providedBy(KeyPartner partner) {
        return Questions.targets(this, partner, Relation.PROVIDES, Provided.class);
    }

    /** The partners that provide this. */
    public final List<KeyPartner> partnersProviding(Provided provided) {
        return Questions.sources(this, provided, Relation.PROVIDES, KeyPartner.class);
    }

    /** What causes this cost. */
    public final List<CostDriver> causesOf(Cost cost) {
        return Questions.targets(this, cost, Relation.CAUSED_BY, CostDriver.class);
    }

    /** The costs that this causes. */
    public final List<Cost> costsCausedBy(CostDriver driver) {
        return Questions.sources(this, driver, Relation.CAUSED_BY, Cost.class);
    }

    /**
     * The same canvas, with this entry in the place of the one that has its block and id; the first
     * where the id wrongly stands twice.
     *
     * @throws IllegalArgumentException if there is no such entry; {@link #rename} changes an id
     */
    public final BusinessCanvas replace(Entry entry) {
        return CanvasChange.replace(this, entry);
    }

    /**
     * The same canvas without the entries of this entry's block and id, and without the links that
     * lead to them.
     *
     * @throws IllegalArgumentException if there is no such entry
     */
    public final BusinessCanvas without(Entry entry) {
        return CanvasChange.without(this, entry.block(), entry.id());
    }

    /**
     * The same canvas, with another id for an entry; every link to it is carried along. A link keeps
     * its form, unless a short one would now be ambiguous: then it is qualified. Where the id wrongly
     * stands twice, both are renamed.
     *
     * @throws IllegalArgumentException if there is no such entry, or if the block has one of the new
     *     id already
     */
    public final BusinessCanvas rename(Block block, EntryId id, EntryId newId) {
        return CanvasChange.rename(this, block, id, newId);
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
        CanvasCheck.check(this);
    }

    /**
     * Whether a business is about low cost or high value, after <i>Business Model Generation</i>.
     *
     * @since 0.1
     */
    public enum CostOrientation implements Keyword {
        COST_DRIVEN,
        VALUE_DRIVEN
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
            entries.forEach(this::addToBlock);
            return this;
        }

        private void addToBlock(Entry entry) {
            switch (entry.block()) {
                case CUSTOMER_SEGMENTS -> addCustomerSegment((CustomerSegment) entry);
                case VALUE_PROPOSITIONS -> addValueProposition((ValueProposition) entry);
                case CHANNELS -> addChannel((Channel) entry);
                case CUSTOMER_RELATIONSHIPS -> addCustomerRelationship((CustomerRelationship) entry);
                case REVENUE_STREAMS -> addRevenueStream((RevenueStream) entry);
                case KEY_RESOURCES -> addKeyResource((KeyResource) entry);
                case KEY_ACTIVITIES -> addKeyActivity((KeyActivity) entry);
                case KEY_PARTNERS -> addKeyPartner((KeyPartner) entry);
                case COST_STRUCTURE -> addCostStructure((Cost) entry);
            }
        }
    }
}

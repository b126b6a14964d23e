package io.businesscanvas.model;

import io.businesscanvas.internal.text.Require;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The nine blocks of a canvas, in the order in which a business fills them in.
 *
 * <p>Blocks and their areas on the poster are those of <i>Business Model Generation</i> (Osterwalder, Pigneur 2010).
 *
 * @since 0.1
 */
public enum Block {
    CUSTOMER_SEGMENTS(
            "customerSegments",
            new Entries<>(CustomerSegment.class, CustomerSegment::builder, BusinessCanvas.Builder::addCustomerSegment),
            3,
            Half.VALUE,
            new Area(8, 0, 2, 2)),
    VALUE_PROPOSITIONS(
            "valuePropositions",
            new Entries<>(
                    ValueProposition.class, ValueProposition::builder, BusinessCanvas.Builder::addValueProposition),
            4,
            Half.CENTER,
            new Area(4, 0, 2, 2)),
    CHANNELS(
            "channels",
            new Entries<>(Channel.class, Channel::builder, BusinessCanvas.Builder::addChannel),
            5,
            Half.VALUE,
            new Area(6, 1, 2, 1)),
    CUSTOMER_RELATIONSHIPS(
            "customerRelationships",
            new Entries<>(
                    CustomerRelationship.class,
                    CustomerRelationship::builder,
                    BusinessCanvas.Builder::addCustomerRelationship),
            6,
            Half.VALUE,
            new Area(6, 0, 2, 1)),
    REVENUE_STREAMS(
            "revenueStreams",
            new Entries<>(RevenueStream.class, RevenueStream::builder, BusinessCanvas.Builder::addRevenueStream),
            8,
            Half.VALUE,
            new Area(5, 2, 5, 1)),
    KEY_RESOURCES(
            "keyResources",
            new Entries<>(KeyResource.class, KeyResource::builder, BusinessCanvas.Builder::addKeyResource),
            1,
            Half.EFFICIENCY,
            new Area(2, 1, 2, 1)),
    KEY_ACTIVITIES(
            "keyActivities",
            new Entries<>(KeyActivity.class, KeyActivity::builder, BusinessCanvas.Builder::addKeyActivity),
            2,
            Half.EFFICIENCY,
            new Area(2, 0, 2, 1)),
    KEY_PARTNERS(
            "keyPartners",
            new Entries<>(KeyPartner.class, KeyPartner::builder, BusinessCanvas.Builder::addKeyPartner),
            7,
            Half.EFFICIENCY,
            new Area(0, 0, 2, 2)),
    COST_STRUCTURE(
            "costStructure",
            new Entries<>(Cost.class, Cost::builder, BusinessCanvas.Builder::addCostStructure),
            9,
            Half.EFFICIENCY,
            new Area(0, 2, 5, 1));

    private static final Map<String, Block> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Block::key, Function.identity()));

    private final String key;
    private final Entries<?> entries;
    private final int personalOrder;
    private final Half half;
    private final Area area;

    Block(String key, Entries<?> entries, int personalOrder, Half half, Area area) {
        this.key = key;
        this.entries = entries;
        this.personalOrder = personalOrder;
        this.half = half;
        this.area = area;
    }

    /** Returns the block with this key, such as {@code customerSegments}; empty if there is none. */
    public static Optional<Block> fromKey(String key) {
        Objects.requireNonNull(key, "key");
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Returns the name of the block in files and paths: {@code customerSegments}. */
    public String key() {
        return key;
    }

    /** Returns the type of the entries in this block. */
    public Class<? extends Entry> entryType() {
        return entries.type();
    }

    /** Returns an empty builder for an entry of this block; the name is required. */
    public Entry.Builder entryBuilder() {
        return entries.builder().get();
    }

    /** Appends an entry to this block. */
    void add(BusinessCanvas.Builder canvas, Entry entry) {
        entries.add(canvas, entry);
    }

    /** Returns the step, from 1 to 9, at which this block is filled in; personal posters show this number. */
    public int orderIn(Variant variant) {
        Objects.requireNonNull(variant, "variant");
        return variant == Variant.PERSONAL ? personalOrder : ordinal() + 1;
    }

    /** Returns the half of the poster to which this block belongs. */
    public Half half() {
        return half;
    }

    /** Returns the area of the poster in which this block is drawn. */
    public Area area() {
        return area;
    }

    /**
     * The halves of the poster: the left one is about efficiency, the right one about value.
     *
     * @since 0.1
     */
    public enum Half {
        /** The left half: how value is created, and what that costs. */
        EFFICIENCY,
        /** The value propositions, between the halves. */
        CENTER,
        /** The right half: for whom value is created, and what that earns. */
        VALUE
    }

    /**
     * A rectangle of the poster, on a grid ten columns wide and three rows high.
     *
     * @param column the leftmost column, from 0
     * @param row the topmost row, from 0
     * @param columns how many columns wide, at least 1
     * @param rows how many rows high, at least 1
     * @since 0.1
     */
    public record Area(int column, int row, int columns, int rows) {
        /** Rejects negative positions and empty areas. */
        public Area {
            Require.notNegative("column", column);
            Require.notNegative("row", row);
            Require.require(columns > 0, "columns", "must be at least 1", columns);
            Require.require(rows > 0, "rows", "must be at least 1", rows);
        }
    }

    /**
     * Access to the entries of a block.
     *
     * @param type the type of the entries
     * @param builder makes empty builders of entries
     * @param adder adds an entry to a canvas
     */
    private record Entries<E extends Entry>(
            Class<E> type, Supplier<? extends Entry.Builder> builder, BiConsumer<BusinessCanvas.Builder, E> adder) {
        void add(BusinessCanvas.Builder canvas, Entry entry) {
            adder.accept(canvas, type.cast(entry));
        }
    }
}

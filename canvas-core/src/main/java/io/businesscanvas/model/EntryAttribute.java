package io.businesscanvas.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A property of an entry as data, for code that treats all entries alike: codecs, comparisons,
 * schemas.
 *
 * <p>Name, id, links, suppressions and extensions are no attributes: every entry has them, and they
 * mean more than their value.
 *
 * @since 0.1
 */
public final class EntryAttribute {
    private static final EntryAttribute DESCRIPTION =
            new EntryAttribute("description", Shape.TEXT, List.of(), Entry::description);
    private static final EntryAttribute TAGS = new EntryAttribute("tags", Shape.TEXTS, List.of(), Entry::tags);
    private static final EntryAttribute STATUS =
            new EntryAttribute("status", Shape.KEYWORD, List.of(Entry.Status.values()), Entry::status);
    private static final EntryAttribute EVIDENCE =
            new EntryAttribute("evidence", Shape.TEXTS, List.of(), Entry::evidence);
    private static final Map<Block, List<EntryAttribute>> OWN = ownAttributes();
    private static final Map<Block, List<EntryAttribute>> ALL = allAttributes();
    private static final Map<Block, List<EntryAttribute>> TEXTUAL = textAttributes();
    private static final Map<Block, EntryAttribute> KINDS = kindAttributes();

    private final String property;
    private final Shape shape;
    private final List<? extends Keyword> keywords;
    private final Function<Entry, Object> reader;

    private EntryAttribute(
            String property, Shape shape, List<? extends Keyword> keywords, Function<Entry, Object> reader) {
        this.property = property;
        this.shape = shape;
        this.keywords = keywords;
        this.reader = reader;
    }

    /**
     * The attributes that only entries of this block have, in the order in which files are written.
     */
    public static List<EntryAttribute> ownOf(Block block) {
        return OWN.getOrDefault(block, List.of());
    }

    /**
     * All attributes of entries of this block: the description, their own, then tags, status and
     * evidence.
     */
    public static List<EntryAttribute> of(Block block) {
        return ALL.getOrDefault(block, List.of());
    }

    /** Those whose values are texts or lists of texts. */
    static List<EntryAttribute> textsOf(Block block) {
        return TEXTUAL.getOrDefault(block, List.of());
    }

    /** The attribute that entries of this block have under this property; empty if they have none. */
    public static Optional<EntryAttribute> find(Block block, String property) {
        return of(block).stream()
                .filter(attribute -> attribute.property().equals(property))
                .findFirst();
    }

    /** The kind of entries of this block; empty if they have none. */
    static Optional<EntryAttribute> kindOf(Block block) {
        return Optional.ofNullable(KINDS.get(block));
    }

    /** The name of the attribute in files and paths: {@code priceLevel}. */
    public String property() {
        return property;
    }

    /** What its values look like. */
    public Shape shape() {
        return shape;
    }

    /** The words from which values are taken; empty unless the shape is a keyword or keywords. */
    public List<? extends Keyword> keywords() {
        return keywords;
    }

    /**
     * The value that the entry has, of the type that the shape names; empty if it has none or an
     * empty list.
     *
     * @throws ClassCastException if entries of this type have no such attribute
     */
    public Optional<Object> valueOf(Entry entry) {
        Object value = reader.apply(entry);
        if (value instanceof List<?> list) {
            return list.isEmpty() ? Optional.empty() : Optional.of(list);
        }
        @SuppressWarnings("unchecked") // nothing can be put into an Optional
        Optional<Object> single = (Optional<Object>) value;
        return single;
    }

    /** The property. */
    @Override
    public String toString() {
        return property;
    }

    private static Map<Block, List<EntryAttribute>> ownAttributes() {
        Map<Block, List<EntryAttribute>> own = new EnumMap<>(Block.class);
        own.put(
                Block.CUSTOMER_SEGMENTS,
                new Table<>(CustomerSegment.class)
                        .keyword("kind", CustomerSegment.Kind.values(), CustomerSegment::kind)
                        .value("pays", Shape.FLAG, CustomerSegment::pays)
                        .value("size", Shape.TEXT, CustomerSegment::size)
                        .value("jobs", Shape.TEXTS, CustomerSegment::jobs)
                        .value("pains", Shape.TEXTS, CustomerSegment::pains)
                        .value("gains", Shape.TEXTS, CustomerSegment::gains)
                        .attributes());
        own.put(
                Block.VALUE_PROPOSITIONS,
                new Table<>(ValueProposition.class)
                        .keywords("drivers", ValueProposition.Driver.values(), ValueProposition::drivers)
                        .keyword("priceLevel", ValueProposition.PriceLevel.values(), ValueProposition::priceLevel)
                        .value("benefits", Shape.TEXTS, ValueProposition::benefits)
                        .attributes());
        own.put(
                Block.CHANNELS,
                new Table<>(Channel.class)
                        .keywords("phases", Channel.Phase.values(), Channel::phases)
                        .keyword("kind", Channel.Kind.values(), Channel::kind)
                        .keyword("ownership", Channel.Ownership.values(), Channel::ownership)
                        .attributes());
        own.put(
                Block.CUSTOMER_RELATIONSHIPS,
                new Table<>(CustomerRelationship.class)
                        .keyword("kind", CustomerRelationship.Kind.values(), CustomerRelationship::kind)
                        .keywords("goals", CustomerRelationship.Goal.values(), CustomerRelationship::goals)
                        .keyword("contact", CustomerRelationship.Contact.values(), CustomerRelationship::contact)
                        .keyword("duration", CustomerRelationship.Duration.values(), CustomerRelationship::duration)
                        .attributes());
        own.put(
                Block.REVENUE_STREAMS,
                new Table<>(RevenueStream.class)
                        .keyword("kind", RevenueStream.Kind.values(), RevenueStream::kind)
                        .keyword("pricing", RevenueStream.Pricing.values(), RevenueStream::pricing)
                        .keyword("frequency", RevenueStream.Frequency.values(), RevenueStream::frequency)
                        .value("price", Shape.PRICE, RevenueStream::price)
                        .value("quantity", Shape.QUANTITY, RevenueStream::quantity)
                        .value("amount", Shape.AMOUNT, RevenueStream::amount)
                        .value("share", Shape.PERCENTAGE, RevenueStream::share)
                        .attributes());
        own.put(
                Block.KEY_RESOURCES,
                new Table<>(KeyResource.class)
                        .keyword("kind", KeyResource.Kind.values(), KeyResource::kind)
                        .keyword("ownership", KeyResource.Ownership.values(), KeyResource::ownership)
                        .attributes());
        own.put(
                Block.KEY_ACTIVITIES,
                new Table<>(KeyActivity.class)
                        .keyword("kind", KeyActivity.Kind.values(), KeyActivity::kind)
                        .attributes());
        own.put(
                Block.KEY_PARTNERS,
                new Table<>(KeyPartner.class)
                        .keyword("kind", KeyPartner.Kind.values(), KeyPartner::kind)
                        .keywords("motivations", KeyPartner.Motivation.values(), KeyPartner::motivations)
                        .attributes());
        own.put(
                Block.COST_STRUCTURE,
                new Table<>(Cost.class)
                        .keyword("kind", Cost.Kind.values(), Cost::kind)
                        .keyword("scaling", Cost.Scaling.values(), Cost::scaling)
                        .value("price", Shape.PRICE, Cost::price)
                        .value("quantity", Shape.QUANTITY, Cost::quantity)
                        .value("amount", Shape.AMOUNT, Cost::amount)
                        .value("share", Shape.PERCENTAGE, Cost::share)
                        .attributes());
        return own;
    }

    private static Map<Block, List<EntryAttribute>> allAttributes() {
        Map<Block, List<EntryAttribute>> all = new EnumMap<>(Block.class);
        OWN.forEach((block, own) -> all.put(
                block,
                Stream.of(List.of(DESCRIPTION), own, List.of(TAGS, STATUS, EVIDENCE))
                        .flatMap(List::stream)
                        .toList()));
        return all;
    }

    private static Map<Block, List<EntryAttribute>> textAttributes() {
        Map<Block, List<EntryAttribute>> texts = new EnumMap<>(Block.class);
        ALL.forEach((block, all) -> texts.put(
                block,
                all.stream()
                        .filter(attribute -> attribute.shape == Shape.TEXT || attribute.shape == Shape.TEXTS)
                        .toList()));
        return texts;
    }

    private static Map<Block, EntryAttribute> kindAttributes() {
        Map<Block, EntryAttribute> kinds = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            find(block, "kind").ifPresent(kind -> kinds.put(block, kind));
        }
        return kinds;
    }

    /**
     * What the values of an attribute look like.
     *
     * @since 0.1
     */
    public enum Shape {
        /** A {@link String}. */
        TEXT,
        /** A list of {@link String}. */
        TEXTS,
        /** A {@link Keyword}. */
        KEYWORD,
        /** A list of {@link Keyword}. */
        KEYWORDS,
        /** A {@link Boolean}. */
        FLAG,
        /** An {@link Amount}. */
        AMOUNT,
        /** A {@link Price}. */
        PRICE,
        /** A {@link Quantity}. */
        QUANTITY,
        /** A {@link Percentage}. */
        PERCENTAGE
    }

    /** Collects the attributes of one type of entry, so that each is one line. */
    private static final class Table<E extends Entry> {
        private final Class<E> type;
        private final List<EntryAttribute> attributes = new ArrayList<>();

        Table(Class<E> type) {
            this.type = type;
        }

        Table<E> keyword(String property, Keyword[] words, Function<E, Object> reader) {
            return add(property, Shape.KEYWORD, List.of(words), reader);
        }

        Table<E> keywords(String property, Keyword[] words, Function<E, Object> reader) {
            return add(property, Shape.KEYWORDS, List.of(words), reader);
        }

        Table<E> value(String property, Shape shape, Function<E, Object> reader) {
            return add(property, shape, List.of(), reader);
        }

        private Table<E> add(String property, Shape shape, List<? extends Keyword> words, Function<E, Object> reader) {
            attributes.add(new EntryAttribute(property, shape, words, entry -> reader.apply(type.cast(entry))));
            return this;
        }

        List<EntryAttribute> attributes() {
            return List.copyOf(attributes);
        }
    }
}

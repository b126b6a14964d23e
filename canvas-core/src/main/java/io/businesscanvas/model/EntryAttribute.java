package io.businesscanvas.model;

import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Keyword;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A property of an entry as data, for generic code such as codecs, comparisons and schemas.
 *
 * <p>Name, id, links, suppressions and extensions are not attributes: every entry has them, and their meaning goes
 * beyond their value.
 *
 * @since 0.1
 */
public final class EntryAttribute {
    private static final List<EntryAttribute> SHARED = AttributeTable.ofEveryEntry();
    private static final Map<Block, List<EntryAttribute>> OWN = AttributeTable.ofBlocks();
    private static final Map<Block, List<EntryAttribute>> ALL = allAttributes();
    private static final Map<Block, List<EntryAttribute>> TEXTUAL = textAttributes();

    private final String property;
    private final Shape shape;
    private final List<? extends Keyword> keywords;
    private final Function<Entry, Object> reader;
    private final BiConsumer<Entry.Builder, Object> setter;

    EntryAttribute(
            String property,
            Shape shape,
            List<? extends Keyword> keywords,
            Function<Entry, Object> reader,
            BiConsumer<Entry.Builder, Object> setter) {
        this.property = property;
        this.shape = shape;
        this.keywords = keywords;
        this.reader = reader;
        this.setter = setter;
    }

    /** Returns the attributes that only entries of this block have, in the order in which files are written. */
    public static List<EntryAttribute> ownOf(Block block) {
        Objects.requireNonNull(block, "block");
        return OWN.getOrDefault(block, List.of());
    }

    /**
     * Returns all attributes of entries of this block: the description, those of the block, then tags, status and
     * evidence.
     */
    public static List<EntryAttribute> of(Block block) {
        Objects.requireNonNull(block, "block");
        return ALL.getOrDefault(block, List.of());
    }

    /** Those whose values are texts or lists of texts. */
    static List<EntryAttribute> textsOf(Block block) {
        return TEXTUAL.getOrDefault(block, List.of());
    }

    /** Returns the attribute of entries of this block with this property; empty if there is none. */
    public static Optional<EntryAttribute> find(Block block, String property) {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(property, "property");
        return of(block).stream()
                .filter(attribute -> attribute.property().equals(property))
                .findFirst();
    }

    /** Returns the name of the attribute in files and paths: {@code priceLevel}. */
    public String property() {
        return property;
    }

    /** Returns the type of its values. */
    public Shape shape() {
        return shape;
    }

    /** Returns the valid keywords; empty unless the shape is a keyword or keywords. */
    public List<? extends Keyword> keywords() {
        return keywords;
    }

    /**
     * Returns the value in an entry, of the type that the shape names; empty if there is none or the list is empty.
     *
     * @throws ClassCastException if entries of this type have no such attribute
     */
    public Optional<Object> valueOf(Entry entry) {
        Objects.requireNonNull(entry, "entry");
        Object value = read(entry);
        if (value instanceof List<?> list) {
            return list.isEmpty() ? Optional.empty() : Optional.of(list);
        }
        @SuppressWarnings("unchecked") // nothing can be put into an Optional
        Optional<Object> single = (Optional<Object>) value;
        return single;
    }

    /** The value as the entry has it: a list, or something optional. */
    Object read(Entry entry) {
        return reader.apply(entry);
    }

    /**
     * Sets the value in a builder.
     *
     * @throws ClassCastException if entries of this type have no such attribute, or if the value is not of the type
     *     that the shape names
     */
    public void set(Entry.Builder entry, Object value) {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(value, "value");
        setter.accept(entry, value);
    }

    /** Returns the property. */
    @Override
    public String toString() {
        return property;
    }

    private static Map<Block, List<EntryAttribute>> allAttributes() {
        Map<Block, List<EntryAttribute>> all = new EnumMap<>(Block.class);
        OWN.forEach((block, own) -> all.put(
                block,
                Stream.of(SHARED.subList(0, 1), own, SHARED.subList(1, SHARED.size()))
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

    /**
     * The types of the values of attributes.
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
}

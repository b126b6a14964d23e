package io.businesscanvas.model;

import io.businesscanvas.model.EntryAttribute.Shape;
import io.businesscanvas.value.Keyword;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The attributes of the nine types of entries, a line each, in the order in which files are written. */
final class AttributeTable {
    private AttributeTable() {}

    /** Those of every entry; files have the first before those of its block, the others after them. */
    static List<EntryAttribute> ofEveryEntry() {
        return new Table<>(Entry.class, Entry.Builder.class)
                .value("description", Shape.TEXT, Entry::description, Entry.Builder::description)
                .texts("tags", Entry::tags, Entry.Builder::tags)
                .keyword("status", Entry.Status.values(), Entry::status, Entry.Builder::status)
                .texts("evidence", Entry::evidence, Entry.Builder::evidence)
                .attributes();
    }

    static Map<Block, List<EntryAttribute>> ofBlocks() {
        Map<Block, List<EntryAttribute>> own = new EnumMap<>(Block.class);
        own.put(
                Block.CUSTOMER_SEGMENTS,
                new Table<>(CustomerSegment.class, CustomerSegment.Builder.class)
                        .keyword(
                                "kind",
                                CustomerSegment.Kind.values(),
                                CustomerSegment::kind,
                                CustomerSegment.Builder::kind)
                        .value("pays", Shape.FLAG, CustomerSegment::pays, CustomerSegment.Builder::pays)
                        .value("size", Shape.TEXT, CustomerSegment::size, CustomerSegment.Builder::size)
                        .texts("jobs", CustomerSegment::jobs, CustomerSegment.Builder::jobs)
                        .texts("pains", CustomerSegment::pains, CustomerSegment.Builder::pains)
                        .texts("gains", CustomerSegment::gains, CustomerSegment.Builder::gains)
                        .attributes());
        own.put(
                Block.VALUE_PROPOSITIONS,
                new Table<>(ValueProposition.class, ValueProposition.Builder.class)
                        .keywords(
                                "drivers",
                                ValueProposition.Driver.values(),
                                ValueProposition::drivers,
                                ValueProposition.Builder::drivers)
                        .keyword(
                                "priceLevel",
                                ValueProposition.PriceLevel.values(),
                                ValueProposition::priceLevel,
                                ValueProposition.Builder::priceLevel)
                        .texts("benefits", ValueProposition::benefits, ValueProposition.Builder::benefits)
                        .attributes());
        own.put(
                Block.CHANNELS,
                new Table<>(Channel.class, Channel.Builder.class)
                        .keywords("phases", Channel.Phase.values(), Channel::phases, Channel.Builder::phases)
                        .keyword("kind", Channel.Kind.values(), Channel::kind, Channel.Builder::kind)
                        .keyword(
                                "ownership", Channel.Ownership.values(), Channel::ownership, Channel.Builder::ownership)
                        .attributes());
        own.put(
                Block.CUSTOMER_RELATIONSHIPS,
                new Table<>(CustomerRelationship.class, CustomerRelationship.Builder.class)
                        .keyword(
                                "kind",
                                CustomerRelationship.Kind.values(),
                                CustomerRelationship::kind,
                                CustomerRelationship.Builder::kind)
                        .keywords(
                                "goals",
                                CustomerRelationship.Goal.values(),
                                CustomerRelationship::goals,
                                CustomerRelationship.Builder::goals)
                        .keyword(
                                "contact",
                                CustomerRelationship.Contact.values(),
                                CustomerRelationship::contact,
                                CustomerRelationship.Builder::contact)
                        .keyword(
                                "duration",
                                CustomerRelationship.Duration.values(),
                                CustomerRelationship::duration,
                                CustomerRelationship.Builder::duration)
                        .attributes());
        own.put(
                Block.REVENUE_STREAMS,
                new Table<>(RevenueStream.class, RevenueStream.Builder.class)
                        .keyword("kind", RevenueStream.Kind.values(), RevenueStream::kind, RevenueStream.Builder::kind)
                        .keyword(
                                "pricing",
                                RevenueStream.Pricing.values(),
                                RevenueStream::pricing,
                                RevenueStream.Builder::pricing)
                        .keyword(
                                "frequency",
                                RevenueStream.Frequency.values(),
                                RevenueStream::frequency,
                                RevenueStream.Builder::frequency)
                        .value("price", Shape.PRICE, RevenueStream::price, RevenueStream.Builder::price)
                        .value("quantity", Shape.QUANTITY, RevenueStream::quantity, RevenueStream.Builder::quantity)
                        .value("amount", Shape.AMOUNT, RevenueStream::amount, RevenueStream.Builder::amount)
                        .value("share", Shape.PERCENTAGE, RevenueStream::share, RevenueStream.Builder::share)
                        .attributes());
        own.put(
                Block.KEY_RESOURCES,
                new Table<>(KeyResource.class, KeyResource.Builder.class)
                        .keyword("kind", KeyResource.Kind.values(), KeyResource::kind, KeyResource.Builder::kind)
                        .keyword(
                                "ownership",
                                KeyResource.Ownership.values(),
                                KeyResource::ownership,
                                KeyResource.Builder::ownership)
                        .attributes());
        own.put(
                Block.KEY_ACTIVITIES,
                new Table<>(KeyActivity.class, KeyActivity.Builder.class)
                        .keyword("kind", KeyActivity.Kind.values(), KeyActivity::kind, KeyActivity.Builder::kind)
                        .attributes());
        own.put(
                Block.KEY_PARTNERS,
                new Table<>(KeyPartner.class, KeyPartner.Builder.class)
                        .keyword("kind", KeyPartner.Kind.values(), KeyPartner::kind, KeyPartner.Builder::kind)
                        .keywords(
                                "motivations",
                                KeyPartner.Motivation.values(),
                                KeyPartner::motivations,
                                KeyPartner.Builder::motivations)
                        .attributes());
        own.put(
                Block.COST_STRUCTURE,
                new Table<>(Cost.class, Cost.Builder.class)
                        .keyword("kind", Cost.Kind.values(), Cost::kind, Cost.Builder::kind)
                        .keyword("scaling", Cost.Scaling.values(), Cost::scaling, Cost.Builder::scaling)
                        .value("price", Shape.PRICE, Cost::price, Cost.Builder::price)
                        .value("quantity", Shape.QUANTITY, Cost::quantity, Cost.Builder::quantity)
                        .value("amount", Shape.AMOUNT, Cost::amount, Cost.Builder::amount)
                        .value("share", Shape.PERCENTAGE, Cost::share, Cost.Builder::share)
                        .attributes());
        return own;
    }

    /**
     * Collects the attributes of one type of entry, so that each is one line.
     *
     * @param <E> the type of the entries
     * @param <B> the type of their builders
     */
    private static final class Table<E extends Entry, B extends Entry.Builder> {
        private final Class<E> type;
        private final Class<B> builderType;
        private final List<EntryAttribute> attributes = new ArrayList<>();

        Table(Class<E> type, Class<B> builderType) {
            this.type = type;
            this.builderType = builderType;
        }

        <K extends Keyword> Table<E, B> keyword(
                String property, K[] words, Function<E, Optional<K>> reader, BiConsumer<B, K> setter) {
            return add(property, Shape.KEYWORD, List.of(words), reader, setter);
        }

        <K extends Keyword> Table<E, B> keywords(
                String property, K[] words, Function<E, List<K>> reader, BiConsumer<B, List<K>> setter) {
            return add(property, Shape.KEYWORDS, List.of(words), reader, setter);
        }

        Table<E, B> texts(String property, Function<E, List<String>> reader, BiConsumer<B, List<String>> setter) {
            return add(property, Shape.TEXTS, List.of(), reader, setter);
        }

        <V> Table<E, B> value(String property, Shape shape, Function<E, Optional<V>> reader, BiConsumer<B, V> setter) {
            return add(property, shape, List.of(), reader, setter);
        }

        List<EntryAttribute> attributes() {
            return List.copyOf(attributes);
        }

        @SuppressWarnings("unchecked") // a value of another type fails where the builder takes it
        private <V> Table<E, B> add(
                String property,
                Shape shape,
                List<? extends Keyword> words,
                Function<E, ?> reader,
                BiConsumer<B, V> setter) {
            attributes.add(new EntryAttribute(
                    property,
                    shape,
                    words,
                    entry -> reader.apply(type.cast(entry)),
                    (entry, value) -> setter.accept(builderType.cast(entry), (V) value)));
            return this;
        }
    }
}

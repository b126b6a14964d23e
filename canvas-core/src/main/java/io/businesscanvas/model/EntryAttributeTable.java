package io.businesscanvas.model;

import io.businesscanvas.model.EntryAttribute.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Collects the attributes of one type of entry, so that each is one line.
 *
 * @param <E> the type of the entries
 * @param <B> the type of their builders
 */
final class EntryAttributeTable<E extends Entry, B extends Entry.Builder> {
    private final Class<E> type;
    private final Class<B> builderType;
    private final List<EntryAttribute> attributes = new ArrayList<>();

    EntryAttributeTable(Class<E> type, Class<B> builderType) {
        this.type = type;
        this.builderType = builderType;
    }

    <K extends Keyword> EntryAttributeTable<E, B> keyword(
            String property, K[] words, Function<E, Optional<K>> reader, BiConsumer<B, K> setter) {
        return add(property, Shape.KEYWORD, List.of(words), reader, setter);
    }

    <K extends Keyword> EntryAttributeTable<E, B> keywords(
            String property, K[] words, Function<E, List<K>> reader, BiConsumer<B, List<K>> setter) {
        return add(property, Shape.KEYWORDS, List.of(words), reader, setter);
    }

    EntryAttributeTable<E, B> texts(
            String property, Function<E, List<String>> reader, BiConsumer<B, List<String>> setter) {
        return add(property, Shape.TEXTS, List.of(), reader, setter);
    }

    <V> EntryAttributeTable<E, B> value(
            String property, Shape shape, Function<E, Optional<V>> reader, BiConsumer<B, V> setter) {
        return add(property, shape, List.of(), reader, setter);
    }

    List<EntryAttribute> attributes() {
        return List.copyOf(attributes);
    }

    @SuppressWarnings("unchecked") // a value of another type fails where the builder takes it
    private <V> EntryAttributeTable<E, B> add(
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

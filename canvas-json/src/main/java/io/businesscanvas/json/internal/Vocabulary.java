package io.businesscanvas.json.internal;

import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.labels.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The properties that one sort of object may have.
 *
 * @param <P> what the decoder knows of a property
 */
public final class Vocabulary<P> {
    private final String owner;
    private final boolean isExtensible;
    private final Map<String, Word<P>> words = new HashMap<>();
    private final List<P> properties;
    private final List<String> names;
    private final Function<String, Optional<String>> synonyms;
    private final Map<String, Message> foreign;

    /**
     * The given properties, at most 64.
     *
     * @param owner the key of the words for such an object
     * @param isExtensible whether it may have extension properties ({@code x-...})
     */
    Vocabulary(String owner, boolean isExtensible, List<P> properties, Function<P, String> naming) {
        this(owner, isExtensible, properties, naming, name -> Optional.empty(), Map.of());
    }

    /**
     * The given properties, at most 64, some of which people call by other names.
     *
     * @param synonyms the property that people call so
     * @param foreign fixes for properties that people write here and that belong to another object
     */
    Vocabulary(
            String owner,
            boolean isExtensible,
            List<P> properties,
            Function<P, String> naming,
            Function<String, Optional<String>> synonyms,
            Map<String, Message> foreign) {
        this.synonyms = synonyms;
        this.foreign = foreign;
        this.owner = owner;
        this.isExtensible = isExtensible;
        this.properties = List.copyOf(properties);
        this.names = properties.stream().map(naming).toList();
        for (int i = 0; i < names.size(); i++) {
            words.put(names.get(i), new Word<>(properties.get(i), 1L << i));
        }
    }

    String owner() {
        return owner;
    }

    boolean isExtensible() {
        return isExtensible;
    }

    public List<P> properties() {
        return properties;
    }

    List<String> names() {
        return names;
    }

    /** The known name that most probably is the right one for an unknown name. */
    Optional<String> suggestion(String name) {
        return Spelling.same(name, names).or(() -> synonyms.apply(name)).or(() -> NearestWord.to(name, names));
    }

    /** What to do about a property that belongs to another object. */
    Optional<Message> fixOfForeign(String name) {
        return Optional.ofNullable(foreign.get(name));
    }

    @Nullable
    Word<P> find(String name) {
        return words.get(name);
    }

    /** A property, and the bit that says whether it was seen. */
    record Word<P>(P property, long bit) {}
}

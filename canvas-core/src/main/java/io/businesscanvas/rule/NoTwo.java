package io.businesscanvas.rule;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A sentence about what no two entries of a block share, started by {@link Checks#noTwo}. Reported at the second entry
 * and every later one, with the first as related location. Immutable.
 *
 * @param <E> the type of the entries
 * @since 0.1
 */
public final class NoTwo<E extends Entry> {
    private final Class<E> type;
    private final Block block;

    NoTwo(Class<E> type) {
        this.type = type;
        this.block = EntrySelection.blockOf(type);
    }

    /**
     * Completes the sentence: no two have the same value of this attribute. Entries without it do not count.
     *
     * @param attribute the attribute, by its name in files; {@code name} and {@code id} included
     * @throws IllegalArgumentException if entries of this type have no such attribute
     */
    public Check share(String attribute) {
        Objects.requireNonNull(attribute, "attribute");
        return new Sharing(
                block, Reads.attributes(block, attribute), Phrases.attribute(block, attribute), readerOf(attribute));
    }

    /**
     * Completes the sentence: the function returns equal values for no two.
     *
     * @param what what they would share, as the sentence names it
     * @param function returns equal values for entries that share it
     * @param attribute an attribute that the function reads, by its name in files; {@code name} and {@code id} included
     * @param more further attributes
     * @throws IllegalArgumentException if entries of this type have no such attribute
     */
    public Check share(String what, Function<E, Object> function, String attribute, String... more) {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(more, "more");
        return new Sharing(
                block,
                Reads.all(Reads.attributes(block, attribute), Reads.attributes(block, more)),
                Message.verbatim(what),
                entry -> Optional.of(function.apply(type.cast(entry))));
    }

    private Function<Entry, Optional<Object>> readerOf(String attribute) {
        return switch (attribute) {
            case "name" -> entry -> Optional.of(entry.name());
            case "id" -> entry -> Optional.of(entry.id());
            default -> EntryAttribute.find(block, attribute).orElseThrow()::valueOf;
        };
    }

    /** The values of a finding are the name of the entry and that of the first with the same value. */
    private record Sharing(Block block, Set<CanvasPart> reads, Message what, Function<Entry, Optional<Object>> reader)
            implements Check {
        @Override
        public Message sentence() {
            return RuleMessages.message("sentence.noTwo", Phrases.nouns(block), what, Phrases.measure(List.of(block)));
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            Map<Object, Location.AtEntry> first = new HashMap<>();
            List<? extends Entry> entries = facts.canvas().entries(block);
            for (int i = 0; i < entries.size(); i++) {
                Location.AtEntry here = new Location.AtEntry(entries.get(i), i);
                reader.apply(here.entry()).ifPresent(value -> {
                    Location.AtEntry earlier = first.putIfAbsent(value, here);
                    if (earlier != null) {
                        sink.found(Observation.at(here)
                                .with(here.entry().name(), earlier.entry().name())
                                .relatedTo(earlier));
                    }
                });
            }
        }
    }
}

package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A sentence about what no two entries of a block share, begun by {@link Checks#noTwo}. It is told at the second entry
 * and every later one, with the first as related place.
 *
 * @param <E> the type of the entries
 * @since 0.1
 */
public final class NoTwo<E extends Entry> {
    private final Class<E> type;
    private final Block block;

    NoTwo(Class<E> type) {
        this.type = type;
        this.block = Every.blockOf(type);
    }

    /**
     * No two have the same value of this attribute; entries without it do not count.
     *
     * @param attribute the attribute, as files call it
     * @throws IllegalArgumentException if entries of this type have no such attribute
     */
    public Check share(String attribute) {
        Set<CanvasPart> reads = Reads.attributes(block, attribute);
        EntryAttribute shared = EntryAttribute.find(block, attribute).orElseThrow();
        return new Sharing(block, reads, RuleTexts.words("quoted", attribute), shared::valueOf);
    }

    /**
     * No two give the same answer to this question.
     *
     * @param what what is asked for, as the sentence is to name it
     * @param question gives equal answers for entries that share what is asked for
     * @param attributes the attributes that the question reads, as files call them
     * @throws IllegalArgumentException if entries of this type have no such attribute
     */
    public Check share(String what, Function<E, Object> question, String... attributes) {
        return new Sharing(
                block,
                Reads.attributes(block, attributes),
                Message.verbatim(what),
                entry -> Optional.of(question.apply(type.cast(entry))));
    }

    /** Tells the name of the entry and that of the first with the same answer. */
    private record Sharing(Block block, Set<CanvasPart> reads, Message what, Function<Entry, Optional<Object>> question)
            implements Check {
        @Override
        public Message sentence() {
            return RuleTexts.words("sentence.noTwo", RuleTexts.nouns(block), what);
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            Map<Object, Place.AtEntry> first = new HashMap<>();
            List<? extends Entry> entries = facts.canvas().entries(block);
            for (int i = 0; i < entries.size(); i++) {
                Place.AtEntry here = new Place.AtEntry(entries.get(i), i);
                question.apply(here.entry()).ifPresent(answer -> {
                    Place.AtEntry earlier = first.putIfAbsent(answer, here);
                    if (earlier != null) {
                        sink.foundWith(
                                List.of(earlier),
                                here,
                                here.entry().name(),
                                earlier.entry().name());
                    }
                });
            }
        }
    }
}

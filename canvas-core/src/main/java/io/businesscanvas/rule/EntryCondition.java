package io.businesscanvas.rule;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition on each entry, to be completed by a description. Immutable.
 *
 * @param <E> the type of the entries
 * @since 0.1
 */
public final class EntryCondition<E extends Entry> {
    private final EntrySelection<E> entries;
    private final Predicate<E> condition;
    private final Function<E, Object[]> values;

    EntryCondition(EntrySelection<E> entries, Predicate<E> condition, Function<E, Object[]> values) {
        this.entries = entries;
        this.condition = condition;
        this.values = values;
    }

    /** Completes the sentence with the words after its subject: {@code "names its amount"}. */
    public Check described(String predicate) {
        Objects.requireNonNull(predicate, "predicate");
        return described(Message.verbatim(predicate));
    }

    /** Completes the sentence with the words after its subject, in one language or both. */
    public Check described(Message predicate) {
        Objects.requireNonNull(predicate, "predicate");
        return new Condition<>(entries, condition, values, predicate);
    }

    /** Returns this condition, with more values for the rule's {@link Wording} than the name and id of the entry. */
    public EntryCondition<E> with(Function<E, Object[]> more) {
        Objects.requireNonNull(more, "more");
        return new EntryCondition<>(entries, condition, more);
    }

    /** The finished sentence; its values are the name, the id, and those given. */
    private record Condition<E extends Entry>(
            EntrySelection<E> entries, Predicate<E> condition, Function<E, Object[]> values, Message predicate)
            implements Check {
        @Override
        public Set<CanvasPart> reads() {
            return entries.reads();
        }

        @Override
        public Message sentence() {
            return RuleMessages.message("sentence.every", entries.noun(), predicate, entries.measure());
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            for (Block block : entries.blocks()) {
                List<E> all = entries.entriesIn(facts, block);
                for (int i = 0; i < all.size(); i++) {
                    E entry = all.get(i);
                    if (!condition.test(entry) && entries.matches(facts, entry)) {
                        sink.found(new Location.AtEntry(entry, i), valuesOf(entry));
                    }
                }
            }
        }

        private Object[] valuesOf(E entry) {
            Object[] more = values.apply(entry);
            Object[] all = new Object[2 + more.length];
            all[0] = entry.name();
            all[1] = entry.id().value();
            System.arraycopy(more, 0, all, 2, more.length);
            return all;
        }
    }
}

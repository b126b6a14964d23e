package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Entry;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A check that something holds of each entry. Its sentence names the attributes that it reads, unless it is described
 * in better words.
 *
 * @param <E> the type of the entries
 * @since 0.1
 */
public final class Satisfying<E extends Entry> implements Check {
    private final Every<E> every;
    private final Predicate<E> condition;
    private final Message words;

    private Satisfying(Every<E> every, Predicate<E> condition, Message words) {
        this.every = every;
        this.condition = condition;
        this.words = words;
    }

    static <E extends Entry> Satisfying<E> of(Every<E> every, Predicate<E> condition, List<String> attributes) {
        Message words = attributes.isEmpty()
                ? RuleTexts.words("sentence.satisfies")
                : RuleTexts.words("sentence.satisfies.attributes", RuleTexts.quoted(attributes));
        return new Satisfying<>(every, condition, words);
    }

    /** The same check, said in these words behind the noun: {@code names its amount}. */
    public Satisfying<E> described(String predicate) {
        return new Satisfying<>(every, condition, Message.verbatim(predicate));
    }

    @Override
    public Set<CanvasPart> reads() {
        return every.reads();
    }

    @Override
    public Message sentence() {
        return RuleTexts.words("sentence.every", RuleTexts.noun(every.block()), words);
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<E> entries = every.entriesIn(facts);
        for (int i = 0; i < entries.size(); i++) {
            E entry = entries.get(i);
            if (!condition.test(entry) && every.isMeant(facts, entry)) {
                sink.found(new Place.AtEntry(entry, i), entry.name(), entry.id().value());
            }
        }
    }
}

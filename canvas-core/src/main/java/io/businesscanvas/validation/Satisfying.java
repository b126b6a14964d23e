package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    private final Function<E, Object> detail;

    private Satisfying(Every<E> every, Predicate<E> condition, Message words, Function<E, Object> detail) {
        this.every = every;
        this.condition = condition;
        this.words = words;
        this.detail = detail;
    }

    static <E extends Entry> Satisfying<E> of(Every<E> every, Predicate<E> condition, List<String> attributes) {
        Message words = attributes.isEmpty()
                ? RuleTexts.words("sentence.satisfies")
                : RuleTexts.words("sentence.satisfies.attributes", RuleTexts.quoted(attributes));
        return new Satisfying<>(every, condition, words, entry -> "");
    }

    /** The same check, said in these words behind the noun: {@code names its amount}. */
    public Satisfying<E> described(String predicate) {
        return new Satisfying<>(every, condition, Message.verbatim(predicate), detail);
    }

    /** The same check, telling this of an entry besides its name and id. */
    Satisfying<E> telling(Function<E, Object> more) {
        return new Satisfying<>(every, condition, words, more);
    }

    @Override
    public Set<CanvasPart> reads() {
        return every.reads();
    }

    @Override
    public Message sentence() {
        return RuleTexts.words("sentence.every", every.noun(), words);
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        for (Block block : every.blocks()) {
            List<E> entries = every.entriesIn(facts, block);
            for (int i = 0; i < entries.size(); i++) {
                E entry = entries.get(i);
                if (!condition.test(entry) && every.isMeant(facts, entry)) {
                    Place here = new Place.AtEntry(entry, i);
                    sink.found(here, entry.name(), entry.id().value(), detail.apply(entry));
                }
            }
        }
    }
}

package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many links each entry has, or how many entries link to it.
 *
 * <p>Tells name, own id, and an example of what to link with.
 */
record LinkCount<E extends Entry>(Every<E> every, Relation relation, boolean isOutward, int least, int most)
        implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(every.reads(), isOutward ? Reads.written(every.block(), relation) : Reads.resolved(relation));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        if (!isOutward && facts.isBroken(relation)) {
            return;
        }
        List<E> entries = every.entriesIn(facts);
        for (int i = 0; i < entries.size(); i++) {
            E entry = entries.get(i);
            int count = isOutward ? entry.links().to(relation).size() : countOfSources(facts, entry);
            if ((count < least || count > most) && every.isMeant(facts, entry)) {
                sink.found(
                        new Place.AtEntry(entry, i),
                        entry.name(),
                        entry.id().value(),
                        RuleTexts.example(facts.exampleId(others())),
                        count);
            }
        }
    }

    private int countOfSources(CanvasFacts facts, E entry) {
        if (least == 1 && most == Integer.MAX_VALUE) {
            return facts.index().isLinked(entry, relation) ? 1 : 0;
        }
        List<Link> links = facts.index().linksTo(entry, relation);
        return links.size() < 2
                ? links.size()
                : (int) links.stream().map(LinkSource::of).distinct().count();
    }

    private List<Block> others() {
        return isOutward ? relation.targets() : relation.sources();
    }

    @Override
    public Message sentence() {
        Message verb = isOutward ? RuleTexts.verb(relation) : RuleTexts.passive(relation);
        String key = least > 0 ? "sentence.links.least" : "sentence.links.most";
        return RuleTexts.words(
                key, RuleTexts.noun(every.block()), verb, least > 0 ? least : most, RuleTexts.anyOf(others()));
    }

    @Override
    public Optional<Message> fix() {
        String key = (least > 0 ? "fix.links.more." : "fix.links.fewer.") + (isOutward ? "to" : "from");
        return Optional.of(RuleTexts.words(key, relation.property(), RuleTexts.anyOf(others())));
    }
}

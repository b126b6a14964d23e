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
 * <p>Tells name, own id, an example of what to link with, and the count.
 */
record LinkCount<E extends Entry>(
        Every<E> every, Relation relation, Direction direction, boolean isSilentWhileBroken, int least, int most)
        implements Check {
    enum Direction {
        TO,
        FROM
    }

    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(every.reads(), direction == Direction.TO ? Reads.links(relation) : Reads.resolved(relation));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        if (direction == Direction.FROM && isSilentWhileBroken && facts.isBroken(relation)) {
            return;
        }
        for (Block block : every.blocks()) {
            List<E> entries = every.entriesIn(facts, block);
            for (int i = 0; i < entries.size(); i++) {
                E entry = entries.get(i);
                int count = count(facts, block, entry, i);
                if ((count < least || count > most) && every.isMeant(facts, entry)) {
                    tell(facts, new Place.AtEntry(entry, i), count, sink);
                }
            }
        }
    }

    private int count(CanvasFacts facts, Block block, E entry, int position) {
        if (direction == Direction.TO) {
            return entry.links().to(relation).size();
        }
        if (!facts.index().isLinked(block, position, relation)) {
            return 0;
        }
        boolean isOneEnough = least <= 1 && most == Integer.MAX_VALUE;
        return isOneEnough ? 1 : countSources(facts.index().linksTo(block, position));
    }

    /** How many entries link here, given that the links of one entry stand together. */
    private int countSources(List<Link> incoming) {
        int sources = 0;
        Link last = null;
        for (Link link : incoming) {
            if (link.relation() == relation && (last == null || !isOfSameEntry(link, last))) {
                sources++;
                last = link;
            }
        }
        return sources;
    }

    /** By position, since equal entries count as two, and by identity, since every block has a first position. */
    private static boolean isOfSameEntry(Link link, Link other) {
        return link.sourceIndex() == other.sourceIndex() && link.source() == other.source();
    }

    private void tell(CanvasFacts facts, Place.AtEntry here, int count, Sink sink) {
        Message example = RuleTexts.example(facts.exampleId(others()));
        sink.found(here, here.entry().name(), here.entry().id().value(), example, count);
    }

    private List<Block> others() {
        return direction == Direction.TO ? relation.targets() : relation.sources();
    }

    @Override
    public Message sentence() {
        Message verb = direction == Direction.TO ? RuleTexts.verb(relation) : RuleTexts.passive(relation);
        String key = (least > 0 ? "sentence.links.least." : "sentence.links.most.") + keySuffix();
        int count = least > 0 ? least : most;
        return RuleTexts.words(key, every.noun(), verb, count, RuleTexts.anyOf(others(), count));
    }

    @Override
    public Optional<Message> fix() {
        String key = (least > 0 ? "fix.links.more." : "fix.links.fewer.") + keySuffix();
        return Optional.of(RuleTexts.words(key, relation.property(), RuleTexts.anyOf(others())));
    }

    private String keySuffix() {
        return direction == Direction.TO ? "to" : "from";
    }
}

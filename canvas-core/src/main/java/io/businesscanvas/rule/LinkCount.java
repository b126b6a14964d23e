package io.businesscanvas.rule;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
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
 * <p>The values of a finding are name, id, an example of an entry to link, and the count.
 */
record LinkCount<E extends Entry>(
        EntrySelection<E> entries,
        Relation relation,
        Direction direction,
        boolean isSilentWhileBroken,
        int least,
        int most)
        implements Check {
    enum Direction {
        TO,
        FROM
    }

    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(entries.reads(), direction == Direction.TO ? Reads.links(relation) : Reads.resolved(relation));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        if (direction == Direction.FROM && isSilentWhileBroken && facts.isBroken(relation)) {
            return;
        }
        for (Block block : entries.blocks()) {
            List<E> all = entries.entriesIn(facts, block);
            for (int i = 0; i < all.size(); i++) {
                int count = count(facts, block, all.get(i), i);
                if ((count < least || count > most) && entries.matches(facts, all.get(i))) {
                    report(facts, new Location.AtEntry(all.get(i), i), count, sink);
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

    /** How many entries link here, given that the links of one entry follow each other. */
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

    private void report(CanvasFacts facts, Location.AtEntry here, int count, Sink sink) {
        Message example = direction == Direction.TO
                ? LinkExample.of(here.entry(), relation, exampleId(facts))
                : Phrases.example(exampleId(facts));
        sink.found(Observation.at(here)
                .with(here.entry().name(), here.entry().id().value(), example, count)
                .detailing(RuleMessages.message("found", count)));
    }

    /** The first entry, in the order of the canvas, of the first block that has one. */
    private Optional<String> exampleId(CanvasFacts facts) {
        return others().stream()
                .map(facts.canvas()::entries)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found.get(0).id().value());
    }

    private List<Block> others() {
        return direction == Direction.TO ? relation.targets() : relation.sources();
    }

    @Override
    public Message sentence() {
        Message verb = direction == Direction.TO ? Phrases.verb(relation) : Phrases.passive(relation);
        String key = (least > 0 ? "sentence.links.least." : "sentence.links.most.") + keySuffix();
        int count = least > 0 ? least : most;
        Message alternatives = Phrases.anyOf(others(), count);
        return RuleMessages.message(
                key, entries.noun(), verb, count, alternatives, entries.measure(), Phrases.measure(others()));
    }

    @Override
    public Optional<Message> fix() {
        String key = (least > 0 ? "fix.links.more." : "fix.links.fewer.") + keySuffix();
        Message alternatives = Phrases.anyOf(others(), 1);
        return Optional.of(
                RuleMessages.message(key, Phrases.relation(relation), alternatives, Phrases.measure(others())));
    }

    private String keySuffix() {
        return direction == Direction.TO ? "to" : "from";
    }
}

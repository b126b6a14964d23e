package io.businesscanvas.rule;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import java.util.Set;

/**
 * How many entries of a selection a block has. The values of a finding are what the block holds, the count and the
 * limit.
 */
record EntryCount<E extends Entry>(EntrySelection<E> entries, int least, int most) implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return entries.reads();
    }

    @Override
    public Message sentence() {
        int limit = least > 0 ? least : most;
        String key = (least > 0 ? "sentence.count.least" : "sentence.count.most") + (limit == 1 ? ".one" : "");
        return RuleMessages.message(key, limit == 1 ? entries.noun() : entries.nouns(), limit, entries.measure());
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        for (Block block : entries.blocks()) {
            int count = count(facts, block);
            if (count < least || count > most) {
                sink.found(Observation.at(new Location.AtBlock(block))
                        .with(Phrases.nouns(block, facts.variant()), count, least > 0 ? least : most)
                        .detailing(RuleMessages.message("found", count)));
            }
        }
    }

    private int count(CanvasFacts facts, Block block) {
        int count = 0;
        for (E entry : entries.entriesIn(facts, block)) {
            count += entries.matches(facts, entry) ? 1 : 0;
        }
        return count;
    }
}

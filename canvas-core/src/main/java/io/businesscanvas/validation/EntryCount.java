package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import java.util.List;
import java.util.Set;

/** How many entries of a sort a block has; tells, at the block, what it holds, the count and the limit. */
record EntryCount<E extends Entry>(Every<E> every, int least, int most) implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return every.reads();
    }

    @Override
    public Message sentence() {
        return RuleTexts.words(
                least > 0 ? "sentence.count.least" : "sentence.count.most", every.noun(), least > 0 ? least : most);
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        for (Block block : every.blocks()) {
            int count = count(facts, block);
            if (count < least || count > most) {
                sink.found(new Place.AtBlock(block), RuleTexts.nouns(block), count, least > 0 ? least : most);
            }
        }
    }

    private int count(CanvasFacts facts, Block block) {
        List<E> entries = every.entriesIn(facts, block);
        int count = 0;
        for (int i = 0; i < entries.size(); i++) {
            count += every.isMeant(facts, entries.get(i)) ? 1 : 0;
        }
        return count;
    }
}

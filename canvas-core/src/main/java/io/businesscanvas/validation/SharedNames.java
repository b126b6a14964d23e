package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import java.util.List;
import java.util.Set;

/**
 * Entries of one block that have the name of an entry of another; told at the first of the two blocks.
 *
 * <p>Tells the name, what it is here, and what it is there.
 */
record SharedNames(Block here, Block there) implements Search {
    /** What both look for. */
    Search and(SharedNames other) {
        SharedNames one = this;
        return new Search() {
            @Override
            public Set<CanvasPart> reads() {
                return Reads.all(one.reads(), other.reads());
            }

            @Override
            public void run(CanvasFacts facts, Sink sink) {
                one.run(facts, sink);
                other.run(facts, sink);
            }
        };
    }

    @Override
    public Set<CanvasPart> reads() {
        return Reads.entries(here, there);
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<? extends Entry> entries = facts.canvas().entries(here);
        List<? extends Entry> others = facts.canvas().entries(there);
        for (int i = 0; i < entries.size(); i++) {
            int other = facts.firstOfName(there, facts.normalName(here, i));
            if (other >= 0) {
                tell(new Place.AtEntry(entries.get(i), i), new Place.AtEntry(others.get(other), other), sink);
            }
        }
    }

    private void tell(Place.AtEntry at, Place.AtEntry other, Sink sink) {
        Message one = RuleTexts.noun(here);
        Message another = RuleTexts.noun(there);
        sink.foundWith(List.of(other), at, at.entry().name(), one, another);
    }
}

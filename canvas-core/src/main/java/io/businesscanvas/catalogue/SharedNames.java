package io.businesscanvas.catalogue;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.List;
import java.util.Set;

/**
 * Entries of one block that have the name of an entry of another; told at the first of the two blocks.
 *
 * <p>Tells the name, what it is here, and what it is there.
 */
record SharedNames(Block here, Block there) implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.entries(here, there);
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<? extends Entry> entries = facts.canvas().entries(here);
        List<? extends Entry> others = facts.canvas().entries(there);
        for (int i = 0; i < entries.size(); i++) {
            Location.AtEntry at = new Location.AtEntry(entries.get(i), i);
            facts.firstNamed(there, facts.normalName(here, i))
                    .ifPresent(other -> report(facts, at, new Location.AtEntry(others.get(other), other), sink));
        }
    }

    private void report(CanvasFacts facts, Location.AtEntry at, Location.AtEntry other, Sink sink) {
        sink.found(Observation.at(at)
                .with(at.entry().name(), Phrases.noun(here, facts.variant()), Phrases.noun(there, facts.variant()))
                .relatedTo(other));
    }
}

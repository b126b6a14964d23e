package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Entries of one block with equivalent names; the values are the name and that of the first. */
public final class DuplicateNames implements Check {
    @Override
    public Set<CanvasPart> reads() {
        Set<CanvasPart> parts = new LinkedHashSet<>();
        for (Block block : Block.values()) {
            parts.addAll(Reads.ids(block));
        }
        return parts;
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        for (Block block : Block.values()) {
            List<? extends Entry> entries = facts.canvas().entries(block);
            if (entries.size() > 1) {
                run(facts, block, entries, sink);
            }
        }
    }

    private static void run(CanvasFacts facts, Block block, List<? extends Entry> entries, Sink sink) {
        for (int i = 1; i < entries.size(); i++) {
            int earlier = facts.firstNamed(block, facts.normalName(block, i)).orElseThrow();
            Entry one = entries.get(earlier);
            Entry other = entries.get(i);
            if (earlier < i && !one.id().equals(other.id())) {
                sink.found(Observation.at(new Location.AtEntry(other, i))
                        .with(other.name(), one.name())
                        .relatedTo(new Location.AtEntry(one, earlier)));
            }
        }
    }
}

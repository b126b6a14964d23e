package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Sink;
import java.util.List;
import java.util.Set;

/** Entries whose names meet a condition. The only value is the name. */
public record NamedEntries(List<Block> blocks, Set<CanvasPart> reads, NameCondition condition) implements Check {
    @Override
    public void run(CanvasFacts facts, Sink sink) {
        for (Block block : blocks) {
            List<? extends Entry> entries = facts.canvas().entries(block);
            for (int i = 0; i < entries.size(); i++) {
                if (condition.holds(facts, entries.get(i), facts.normalName(block, i))) {
                    sink.found(
                            new Location.AtEntry(entries.get(i), i),
                            entries.get(i).name());
                }
            }
        }
    }

    /** A condition on an entry and its name in normal form. */
    @FunctionalInterface
    public interface NameCondition {
        boolean holds(CanvasFacts facts, Entry entry, String normalName);
    }
}

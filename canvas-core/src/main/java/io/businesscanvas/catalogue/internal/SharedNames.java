package io.businesscanvas.catalogue.internal;

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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Entries of one block that have the name of an entry of another, unless one of a third block has it, too; reported at
 * the first of the blocks. The values are the name, what it is here, and what it is there.
 */
public record SharedNames(Block here, Block there, Optional<Block> unlessIn) implements Check {
    /** Takes two blocks, whatever a third one has. */
    public SharedNames(Block here, Block there) {
        this(here, there, Optional.empty());
    }

    @Override
    public Set<CanvasPart> reads() {
        Set<CanvasPart> both = Reads.entries(here, there);
        return unlessIn.map(block -> Reads.all(both, Reads.entries(block))).orElse(both);
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<? extends Entry> entries = facts.canvas().entries(here);
        List<? extends Entry> others = facts.canvas().entries(there);
        for (int i = 0; i < entries.size(); i++) {
            String name = facts.normalName(here, i);
            OptionalInt other = facts.firstNamed(there, name);
            if (other.isPresent()
                    && (unlessIn.isEmpty()
                            || facts.firstNamed(unlessIn.get(), name).isEmpty())) {
                int position = other.getAsInt();
                Location.AtEntry here = new Location.AtEntry(entries.get(i), i);
                report(facts, here, new Location.AtEntry(others.get(position), position), sink);
            }
        }
    }

    private void report(CanvasFacts facts, Location.AtEntry at, Location.AtEntry other, Sink sink) {
        sink.found(Observation.at(at)
                .with(at.entry().name(), Phrases.noun(here, facts.variant()), Phrases.noun(there, facts.variant()))
                .relatedTo(other));
    }
}

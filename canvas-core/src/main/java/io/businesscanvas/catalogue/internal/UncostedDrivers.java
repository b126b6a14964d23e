package io.businesscanvas.catalogue.internal;

import static io.businesscanvas.model.Relation.CAUSED_BY;
import static io.businesscanvas.model.Relation.PROVIDES;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Own resources and activities that cause no cost; reported at their block, with what it contains and their names. */
public final class UncostedDrivers implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                Reads.attributes(Block.KEY_RESOURCES, "ownership", "kind"),
                Reads.entries(Block.KEY_ACTIVITIES),
                Reads.resolved(CAUSED_BY, PROVIDES));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        if (!facts.isUsed(CAUSED_BY) || facts.isBroken(CAUSED_BY)) {
            return;
        }
        for (Block block : List.of(Block.KEY_RESOURCES, Block.KEY_ACTIVITIES)) {
            List<String> uncosted = facts.canvas().entries(block).stream()
                    .filter(entry -> isOwn(facts, entry) && !facts.index().isLinked(entry, CAUSED_BY))
                    .map(Entry::name)
                    .sorted() // so that the order of the entries changes nothing
                    .toList();
            if (!uncosted.isEmpty()) {
                sink.found(
                        new Location.AtBlock(block), Phrases.nouns(block, facts.variant()), Phrases.quoted(uncosted));
            }
        }
    }

    /** A partner pays for what it owns, and money itself causes no cost. */
    private static boolean isExempt(KeyResource resource) {
        return isPartners(resource) || resource.kind().equals(Optional.of(KeyResource.Kind.FINANCIAL));
    }

    private static boolean isOwn(CanvasFacts facts, Entry entry) {
        boolean isExempt = entry instanceof KeyResource resource && isExempt(resource);
        return !isExempt && !facts.index().isLinked(entry, PROVIDES);
    }

    /** Returns whether a partner owns the resource. */
    public static boolean isPartners(KeyResource resource) {
        return resource.ownership().equals(Optional.of(KeyResource.Ownership.PARTNER));
    }
}

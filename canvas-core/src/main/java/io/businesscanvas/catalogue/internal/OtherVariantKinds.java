package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.EntryKind;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Kinds that only the other variant has; the values are the name, the kind and the kinds of this variant. */
public final class OtherVariantKinds implements Check {
    private static final List<Block> BLOCKS = Arrays.stream(Block.values())
            .filter(block -> EntryAttribute.find(block, "kind").isPresent())
            .toList();

    @Override
    public Set<CanvasPart> reads() {
        Set<CanvasPart> parts = new LinkedHashSet<>(Reads.variant());
        BLOCKS.forEach(block -> parts.addAll(Reads.attributes(block, "kind")));
        return parts;
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        Variant variant = facts.canvas().variant();
        for (Block block : BLOCKS) {
            List<? extends Entry> entries = facts.canvas().entries(block);
            for (int i = 0; i < entries.size(); i++) {
                EntryKind kind = EntryKind.of(entries.get(i)).orElse(null);
                if (kind != null && !kind.belongsTo(variant)) {
                    Entry entry = entries.get(i);
                    sink.found(
                            new Location.AtEntry(entry, i),
                            entry.name(),
                            Phrases.word(kind),
                            Phrases.anyWord(kindsOf(block, variant)));
                }
            }
        }
    }

    private static List<EntryKind> kindsOf(Block block, Variant variant) {
        return EntryAttribute.find(block, "kind").orElseThrow().keywords().stream()
                .map(EntryKind.class::cast)
                .filter(kind -> kind.belongsTo(variant))
                .toList();
    }
}

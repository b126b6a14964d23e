package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.EntryKind;
import io.businesscanvas.model.Keyword;
import io.businesscanvas.model.Variant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Kinds that only canvases of the other variant know; tells the name, the kind, and the kinds that there are. */
final class OtherVariantKinds implements Search {
    @Override
    public Set<CanvasPart> reads() {
        Set<CanvasPart> parts = new LinkedHashSet<>(Reads.VARIANT);
        Kinds.BLOCKS.forEach(block -> parts.addAll(Reads.attributes(block, "kind")));
        return parts;
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        Variant variant = facts.canvas().variant();
        for (Block block : Kinds.BLOCKS) {
            List<? extends Entry> entries = facts.canvas().entries(block);
            for (int i = 0; i < entries.size(); i++) {
                EntryKind kind = Kinds.of(entries.get(i)).orElse(null);
                if (kind != null && !kind.belongsTo(variant)) {
                    Entry entry = entries.get(i);
                    sink.found(
                            new Place.AtEntry(entry, i),
                            entry.name(),
                            kind.key(),
                            RuleTexts.anyQuoted(kindsOf(block, variant)));
                }
            }
        }
    }

    private static List<String> kindsOf(Block block, Variant variant) {
        return EntryAttribute.find(block, "kind").orElseThrow().keywords().stream()
                .filter(kind -> ((EntryKind) kind).belongsTo(variant))
                .map(Keyword::key)
                .toList();
    }
}

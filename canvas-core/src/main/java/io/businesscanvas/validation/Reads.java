package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.CanvasPart.CanvasProperty;
import io.businesscanvas.document.CanvasPart.Entries;
import io.businesscanvas.document.CanvasPart.EntryProperty;
import io.businesscanvas.document.CanvasPart.Links;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Relation;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which parts of a canvas a check reads, said in the words of the vocabulary. */
final class Reads {
    static final Set<CanvasPart> VARIANT = Set.of(new CanvasProperty("variant"));

    private Reads() {}

    /** The entries of these blocks, their names included. */
    static Set<CanvasPart> entries(Block... blocks) {
        return set(Arrays.stream(blocks).map(Entries::new));
    }

    /** Attributes of the entries of a block, and the entries themselves. */
    static Set<CanvasPart> attributes(Block block, String... properties) {
        for (String property : properties) {
            if (EntryAttribute.find(block, property).isEmpty()) {
                throw new IllegalArgumentException(
                        "attribute must be one that entries of " + block.key() + " have, but was \"" + property + "\"");
            }
        }
        return all(entries(block), set(Arrays.stream(properties).map(name -> new EntryProperty(block, name))));
    }

    /** What entries of this block say under a verb. */
    static Set<CanvasPart> written(Block source, Relation relation) {
        return all(entries(source), Set.of(new Links(relation)));
    }

    /** What entries say under a verb, whatever their block. */
    static Set<CanvasPart> written(Relation relation) {
        return all(entries(relation.sources().toArray(Block[]::new)), Set.of(new Links(relation)));
    }

    /** What is written under a verb; for checks that name the entries themselves. */
    static Set<CanvasPart> links(Relation relation) {
        return Set.of(new Links(relation));
    }

    /** Where links of these relations lead: what is written, and the ids that may be meant. */
    static Set<CanvasPart> resolved(Relation... relations) {
        Set<CanvasPart> parts = new LinkedHashSet<>();
        for (Relation relation : relations) {
            parts.addAll(written(relation));
            for (Block target : relation.targets()) {
                parts.addAll(ids(target));
            }
        }
        return parts;
    }

    /** The ids of the entries of a block. */
    static Set<CanvasPart> ids(Block block) {
        return all(entries(block), Set.of(new EntryProperty(block, "id")));
    }

    @SafeVarargs
    static Set<CanvasPart> all(Set<CanvasPart>... several) {
        Set<CanvasPart> all = new LinkedHashSet<>();
        for (Set<CanvasPart> parts : several) {
            all.addAll(parts);
        }
        return all;
    }

    private static Set<CanvasPart> set(Stream<? extends CanvasPart> parts) {
        return parts.collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}

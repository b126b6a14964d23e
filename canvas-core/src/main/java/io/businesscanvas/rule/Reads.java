package io.businesscanvas.rule;

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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of a canvas that a check reads; if one of them could not be read from a file, the check is skipped.
 *
 * @since 0.1
 */
public final class Reads {
    private static final Set<String> OF_EVERY_ENTRY = Set.of("name", "id");

    private Reads() {}

    /** Returns the variant of the canvas. */
    public static Set<CanvasPart> variant() {
        return Set.of(new CanvasProperty("variant"));
    }

    /** Returns the entries of these blocks, their names included. */
    public static Set<CanvasPart> entries(Block... blocks) {
        Objects.requireNonNull(blocks, "blocks");
        return set(Arrays.stream(blocks).map(Entries::new));
    }

    /**
     * Returns attributes of the entries of a block, and the entries themselves.
     *
     * @throws IllegalArgumentException if such entries have no such attribute
     */
    public static Set<CanvasPart> attributes(Block block, String... properties) {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(properties, "properties");
        for (String property : properties) {
            if (!OF_EVERY_ENTRY.contains(property)
                    && EntryAttribute.find(block, property).isEmpty()) {
                throw new IllegalArgumentException(
                        "attribute must be one of " + namesOf(block) + ", but was \"" + property + "\"");
            }
        }
        return all(entries(block), set(Arrays.stream(properties).map(name -> new EntryProperty(block, name))));
    }

    /** Returns what the entries of this block link to under this relation. */
    public static Set<CanvasPart> written(Block source, Relation relation) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(relation, "relation");
        return all(entries(source), links(relation));
    }

    /** Returns what entries of any block link to under this relation. */
    public static Set<CanvasPart> written(Relation relation) {
        return all(entries(relation.sources().toArray(Block[]::new)), links(relation));
    }

    /** Returns the links of this relation, without the entries that have them. */
    public static Set<CanvasPart> links(Relation relation) {
        Objects.requireNonNull(relation, "relation");
        return Set.of(new Links(relation));
    }

    /** Returns where links of these relations lead: the links, and the entries and ids they can lead to. */
    public static Set<CanvasPart> resolved(Relation... relations) {
        Objects.requireNonNull(relations, "relations");
        Set<CanvasPart> parts = new LinkedHashSet<>();
        for (Relation relation : relations) {
            parts.addAll(written(relation));
            for (Block target : relation.targets()) {
                parts.addAll(ids(target));
            }
        }
        return parts;
    }

    /** Returns the entries of a block with their ids. */
    public static Set<CanvasPart> ids(Block block) {
        Objects.requireNonNull(block, "block");
        return attributes(block, "id");
    }

    /** Returns all of these parts together. */
    @SafeVarargs
    public static Set<CanvasPart> all(Set<CanvasPart>... several) {
        Objects.requireNonNull(several, "several");
        Set<CanvasPart> all = new LinkedHashSet<>();
        for (Set<CanvasPart> parts : several) {
            all.addAll(parts);
        }
        return all;
    }

    private static List<String> namesOf(Block block) {
        return Stream.concat(
                        Stream.of("name", "id"),
                        EntryAttribute.of(block).stream().map(EntryAttribute::property))
                .toList();
    }

    private static Set<CanvasPart> set(Stream<? extends CanvasPart> parts) {
        return parts.collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}

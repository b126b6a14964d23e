package io.businesscanvas.model;

import io.businesscanvas.model.Link.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who links to whom in a canvas, in both directions; built once, when first asked for.
 *
 * <p>A link leads to a block and an id. Where an id wrongly stands twice, it leads to both entries.
 *
 * @since 0.1
 */
public final class CanvasIndex {
    private final Map<Block, Map<EntryId, List<Entry>>> entries = new EnumMap<>(Block.class);
    private final Map<Block, Map<EntryId, List<Link>>> incoming = new EnumMap<>(Block.class);
    private final List<Link> links = new ArrayList<>();

    private CanvasIndex() {}

    static CanvasIndex of(BusinessCanvas canvas) {
        CanvasIndex index = new CanvasIndex();
        for (Block block : Block.values()) {
            index.enter(block, canvas.entries(block));
        }
        for (Block block : Block.values()) {
            index.enterLinks(canvas.entries(block));
        }
        return index;
    }

    /**
     * The entries of the block that have this id, in order: none, one, or several where the id
     * wrongly stands twice.
     */
    public List<Entry> entries(Block block, EntryId id) {
        return List.copyOf(lookUp(entries, block, id));
    }

    /** All written links, in the order of blocks, entries and relations. */
    public List<Link> links() {
        return List.copyOf(links);
    }

    /**
     * The links that this entry has under the relation, in order, whether it stands in the canvas or
     * not.
     */
    public List<Link> linksFrom(Entry source, Relation relation) {
        return IntStream.range(0, source.links().to(relation).size())
                .mapToObj(position -> resolve(source, -1, relation, position))
                .toList();
    }

    /**
     * The links that lead to this entry's block and id; an ambiguous link leads to each of its
     * candidates.
     */
    public List<Link> linksTo(Entry target) {
        return List.copyOf(lookUp(incoming, target.block(), target.id()));
    }

    /** The links of this relation that lead to this entry's block and id. */
    public List<Link> linksTo(Entry target, Relation relation) {
        return lookUp(incoming, target.block(), target.id()).stream()
                .filter(link -> link.relation() == relation)
                .toList();
    }

    private void enter(Block block, List<? extends Entry> ofBlock) {
        Map<EntryId, List<Entry>> byId = new HashMap<>();
        ofBlock.forEach(entry ->
                byId.computeIfAbsent(entry.id(), id -> new ArrayList<>(1)).add(entry));
        entries.put(block, byId);
        incoming.put(block, new HashMap<>());
    }

    private void enterLinks(List<? extends Entry> sources) {
        for (int i = 0; i < sources.size(); i++) {
            Entry source = sources.get(i);
            for (Map.Entry<Relation, List<EntryRef>> under :
                    source.links().asMap().entrySet()) {
                for (int position = 0; position < under.getValue().size(); position++) {
                    enter(resolve(source, i, under.getKey(), position));
                }
            }
        }
    }

    private void enter(Link link) {
        links.add(link);
        Set<Block> reached = new LinkedHashSet<>();
        link.targets().forEach(target -> reached.add(target.block()));
        for (Block block : reached) {
            incoming.getOrDefault(block, Map.of())
                    .computeIfAbsent(link.ref().id(), id -> new ArrayList<>(2))
                    .add(link);
        }
    }

    private Link resolve(Entry source, int sourceIndex, Relation relation, int position) {
        EntryRef ref = source.links().to(relation).get(position);
        List<Entry> targets = new ArrayList<>(1);
        int blocks = 0;
        for (Block block : candidates(relation, ref)) {
            List<Entry> found = lookUp(entries, block, ref.id());
            targets.addAll(found);
            blocks += found.isEmpty() ? 0 : 1;
        }
        Outcome outcome = blocks == 0 ? broken(relation, ref) : blocks == 1 ? Outcome.RESOLVED : Outcome.AMBIGUOUS;
        return new Link(source, sourceIndex, relation, position, ref, outcome, targets);
    }

    private static List<Block> candidates(Relation relation, EntryRef ref) {
        if (!ref.isQualified()) {
            return relation.targets();
        }
        return ref.block().filter(relation.targets()::contains).map(List::of).orElse(List.of());
    }

    private Outcome broken(Relation relation, EntryRef ref) {
        boolean isElsewhere = ref.isQualified()
                ? candidates(relation, ref).isEmpty()
                : entries.keySet().stream()
                        .anyMatch(block -> !lookUp(entries, block, ref.id()).isEmpty());
        return isElsewhere ? Outcome.WRONG_BLOCK : Outcome.DANGLING;
    }

    private static <V> List<V> lookUp(Map<Block, Map<EntryId, List<V>>> byBlock, Block block, EntryId id) {
        return byBlock.getOrDefault(block, Map.of()).getOrDefault(id, List.of());
    }
}

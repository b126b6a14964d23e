package io.businesscanvas.model;

import io.businesscanvas.model.Link.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who links to whom in a canvas, in both directions; built once, when first asked for.
 *
 * <p>A link leads to a block and an id. Where an id wrongly stands twice, it leads to both entries.
 *
 * @since 0.1
 */
public final class CanvasIndex {
    private static final Block[] BLOCKS = Block.values();

    private final BusinessCanvas canvas;
    private final List<Map<EntryId, Target>> targets = new ArrayList<>(BLOCKS.length);
    private final int[][] firstLinks = new int[BLOCKS.length][];
    private final List<Link> links = new ArrayList<>();
    private final List<Link> unmodifiableLinks = Collections.unmodifiableList(links);
    private final Map<Ambiguous, List<Entry>> severalTargets = new ConcurrentHashMap<>();

    private CanvasIndex(BusinessCanvas canvas) {
        this.canvas = canvas;
        for (Block block : BLOCKS) {
            targets.add(targetsOf(canvas.entries(block)));
        }
        for (Block block : BLOCKS) {
            firstLinks[block.ordinal()] = enterLinks(canvas.entries(block));
        }
    }

    static CanvasIndex of(BusinessCanvas canvas) {
        return new CanvasIndex(canvas);
    }

    /**
     * The entries of the block that have this id, in order: none, one, or several where the id
     * wrongly stands twice.
     */
    public List<Entry> entries(Block block, EntryId id) {
        Target target = find(block, id);
        return target == null ? List.of() : target.entries;
    }

    /** Whether two entries of the block wrongly have the same id. */
    public boolean hasDuplicateIds(Block block) {
        return targets.get(block.ordinal()).size() < canvas.entries(block).size();
    }

    /** All written links, in the order of blocks, entries and relations. */
    public List<Link> links() {
        return unmodifiableLinks;
    }

    /**
     * The links of the entry that stands at this position of the block, in the order of relations.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public List<Link> linksFrom(Block block, int index) {
        int[] first = firstLinks[block.ordinal()];
        return first[index] == first[index + 1] ? List.of() : unmodifiableLinks.subList(first[index], first[index + 1]);
    }

    /**
     * The links that this entry has under the relation, in order, whether it stands in the canvas or
     * not.
     */
    public List<Link> linksFrom(Entry source, Relation relation) {
        List<EntryRef> refs = source.links().to(relation);
        return IntStream.range(0, refs.size())
                .mapToObj(position -> resolve(source, -1, relation, position, refs.get(position)))
                .toList();
    }

    /**
     * The links that lead to this entry's block and id; an ambiguous link leads to each of its
     * candidates.
     */
    public List<Link> linksTo(Entry target) {
        Target found = find(target.block(), target.id());
        return found == null ? List.of() : Collections.unmodifiableList(found.incoming);
    }

    /** The links of this relation that lead to this entry's block and id. */
    public List<Link> linksTo(Entry target, Relation relation) {
        List<Link> incoming = linksTo(target);
        for (Link link : incoming) {
            if (link.relation() == relation) {
                return incoming.stream()
                        .filter(other -> other.relation() == relation)
                        .toList();
            }
        }
        return List.of();
    }

    /** Whether a link of this relation leads to this entry's block and id. */
    public boolean isLinked(Entry target, Relation relation) {
        Target found = find(target.block(), target.id());
        return found != null && found.hasLink(relation);
    }

    private static Map<EntryId, Target> targetsOf(List<? extends Entry> entries) {
        Map<EntryId, Target> byId = new HashMap<>(2 * entries.size());
        for (Entry entry : entries) {
            Target before = byId.putIfAbsent(entry.id(), new Target(entry));
            if (before != null) {
                before.add(entry);
            }
        }
        if (byId.size() < entries.size()) {
            byId.values().forEach(Target::freeze);
        }
        return byId;
    }

    /** Enters the links of a block; gives for each entry the position of its first link, and one more for the end. */
    private int[] enterLinks(List<? extends Entry> sources) {
        int[] first = new int[sources.size() + 1];
        for (int i = 0; i < sources.size(); i++) {
            first[i] = links.size();
            Entry source = sources.get(i);
            if (source.links().isEmpty()) {
                continue;
            }
            for (Map.Entry<Relation, List<EntryRef>> under :
                    source.links().asMap().entrySet()) {
                List<EntryRef> refs = under.getValue();
                for (int position = 0; position < refs.size(); position++) {
                    enter(resolve(source, i, under.getKey(), position, refs.get(position)));
                }
            }
        }
        first[sources.size()] = links.size();
        return first;
    }

    private void enter(Link link) {
        links.add(link);
        for (Block block : candidates(link.relation(), link.ref())) {
            Target target = find(block, link.ref().id());
            if (target != null) {
                target.add(link);
            }
        }
    }

    private Link resolve(Entry source, int sourceIndex, Relation relation, int position, EntryRef ref) {
        List<Entry> found = List.of();
        int blocks = 0;
        for (Block block : candidates(relation, ref)) {
            List<Entry> inBlock = entries(block, ref.id());
            if (!inBlock.isEmpty()) {
                found = blocks == 0 ? inBlock : severalTargets(relation, ref.id());
                blocks++;
            }
        }
        Outcome outcome = blocks == 0 ? broken(relation, ref) : blocks == 1 ? Outcome.RESOLVED : Outcome.AMBIGUOUS;
        return new Link(source, sourceIndex, relation, position, ref, outcome, found);
    }

    /** All candidates of an ambiguous link; shared by all such links, so that many of them take no more room. */
    private List<Entry> severalTargets(Relation relation, EntryId id) {
        return severalTargets.computeIfAbsent(
                new Ambiguous(relation, id),
                any -> relation.targets().stream()
                        .flatMap(block -> entries(block, id).stream())
                        .toList());
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
                : Arrays.stream(BLOCKS).anyMatch(block -> find(block, ref.id()) != null);
        return isElsewhere ? Outcome.WRONG_BLOCK : Outcome.DANGLING;
    }

    private @Nullable Target find(Block block, EntryId id) {
        return targets.get(block.ordinal()).get(id);
    }

    private record Ambiguous(Relation relation, EntryId id) {}

    /** What a link can lead to: the entries of one block and id, usually one, and the links that do lead there. */
    private static final class Target {
        private List<Entry> entries;
        private List<Link> incoming = List.of();

        Target(Entry entry) {
            entries = List.of(entry);
        }

        void add(Entry entry) {
            entries = entries.size() == 1 ? new ArrayList<>(entries) : entries;
            entries.add(entry);
        }

        /** From now on the entries can be shared. */
        void freeze() {
            entries = List.copyOf(entries);
        }

        /** Without an iterator, since rules ask this of each entry. */
        boolean hasLink(Relation relation) {
            for (int i = 0; i < incoming.size(); i++) {
                if (incoming.get(i).relation() == relation) {
                    return true;
                }
            }
            return false;
        }

        void add(Link link) {
            incoming = incoming.isEmpty() ? new ArrayList<>(2) : incoming;
            incoming.add(link);
        }
    }
}

package io.businesscanvas.model;

import io.businesscanvas.model.Link.Outcome;
import io.businesscanvas.value.EntryId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An index of the links of a canvas, in both directions; built once, on first use.
 *
 * <p>A link leads to a block and an id. If an id is duplicated, it leads to all entries that have it.
 *
 * @since 0.1
 */
public final class CanvasIndex {
    private static final Block[] BLOCKS = Block.values();

    private final BusinessCanvas canvas;
    private final LinkTargets targets;
    private final int[][] firstLinks = new int[BLOCKS.length][];
    private final int[] usedRelations = new int[BLOCKS.length];
    private final List<Link> links;
    private final List<Link> brokenLinks = new ArrayList<>(0);
    private final Map<Ambiguous, List<Entry>> severalTargets = new ConcurrentHashMap<>();

    private volatile @Nullable Map<Entry, Integer> positions;

    private CanvasIndex(BusinessCanvas canvas) {
        this.canvas = canvas;
        targets = new LinkTargets(canvas);
        List<Link> entered = new ArrayList<>();
        for (Block block : BLOCKS) {
            firstLinks[block.ordinal()] = enterLinks(block, canvas.entries(block), entered);
        }
        links = List.copyOf(entered);
    }

    static CanvasIndex of(BusinessCanvas canvas) {
        return new CanvasIndex(canvas);
    }

    /** Returns the entries of the block that have this id, in order: none, one, or several if the id is duplicated. */
    public List<Entry> entries(Block block, EntryId id) {
        Objects.requireNonNull(block, "block");
        LinkTargets.Target target = targets.find(block, id);
        return target == null ? List.of() : target.entries();
    }

    /** Returns whether two entries of the block have the same id. */
    public boolean hasDuplicateIds(Block block) {
        Objects.requireNonNull(block, "block");
        return targets.hasTwins(block);
    }

    /** Returns all written links, in the order of blocks, entries and relations. */
    public List<Link> links() {
        return links;
    }

    /** Returns the links that do not lead to exactly one block and id, in the same order. */
    public List<Link> brokenLinks() {
        return Collections.unmodifiableList(brokenLinks);
    }

    /** Returns whether an entry of this block has a link of this relation. */
    public boolean isUsed(Block source, Relation relation) {
        return (usedRelations[source.ordinal()] & 1 << relation.ordinal()) != 0;
    }

    /**
     * Returns the links of the entry at this position of the block, in the order of relations.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public List<Link> linksFrom(Block block, int index) {
        int[] first = firstLinks[block.ordinal()];
        return links.subList(first[index], first[index + 1]);
    }

    /** Returns the links that this entry has under the relation, in order; the entry need not be in the canvas. */
    public List<Link> linksFrom(Entry source, Relation relation) {
        Objects.requireNonNull(relation, "relation");
        List<EntryRef> refs = source.links().to(relation);
        return IntStream.range(0, refs.size())
                .mapToObj(position -> {
                    EntryRef ref = refs.get(position);
                    return resolve(relation, ref, targets.first(ref.id()))
                            .link(source, positions().getOrDefault(source, -1), relation, position, ref);
                })
                .toList();
    }

    private Map<Entry, Integer> positions() {
        Map<Entry, Integer> known = positions;
        if (known == null) {
            known = new IdentityHashMap<>();
            for (Block block : BLOCKS) {
                List<? extends Entry> entries = canvas.entries(block);
                for (int i = 0; i < entries.size(); i++) {
                    known.put(entries.get(i), i);
                }
            }
            positions = known;
        }
        return known;
    }

    /**
     * Returns the links that lead to this entry's block and id, in the order of {@link #links}; an ambiguous link leads
     * to each of its candidates.
     */
    public List<Link> linksTo(Entry target) {
        LinkTargets.Target found = targets.find(target.block(), target.id());
        return found == null ? List.of() : found.incoming();
    }

    /**
     * Returns the links that lead to the block and id of the entry at this position of the block, in the order of
     * {@link #links}.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public List<Link> linksTo(Block block, int index) {
        return targets.at(block, index).incoming();
    }

    /**
     * The first entry of each block and id to which the link leads: one, several if it is ambiguous, none if it is
     * broken.
     */
    List<Entry> firstTargets(Link link) {
        return link.relation().targets().stream()
                .filter(block -> isCandidate(block, link.relation(), link.ref()))
                .flatMap(block -> entries(block, link.ref().id()).stream().limit(1))
                .toList();
    }

    /**
     * Returns the shortest reference by which a link leads to this entry: its id, or its block and id if an entry of
     * another block to which the relation may lead has the same id.
     *
     * @param relation a relation that may lead to the block of the entry
     */
    public EntryRef shortestRef(Relation relation, Entry target) {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(target, "target");
        boolean isElsewhere = relation.targets().stream()
                .anyMatch(block -> block != target.block() && targets.find(block, target.id()) != null);
        return isElsewhere ? EntryRef.to(target.block(), target.id()) : EntryRef.to(target.id());
    }

    /** Returns the links of this relation that lead to this entry's block and id. */
    public List<Link> linksTo(Entry target, Relation relation) {
        Objects.requireNonNull(relation, "relation");
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

    /** Returns whether a link of this relation leads to this entry's block and id. */
    public boolean isLinked(Entry target, Relation relation) {
        Objects.requireNonNull(relation, "relation");
        LinkTargets.Target found = targets.find(target.block(), target.id());
        return found != null && found.hasLink(relation);
    }

    /**
     * Returns whether a link of this relation leads to the block and id of the entry at this position of the block.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public boolean isLinked(Block block, int index, Relation relation) {
        Objects.requireNonNull(relation, "relation");
        return targets.at(block, index).hasLink(relation);
    }

    /** Adds the links of a block; returns the position of the first link of each entry, and one more for the end. */
    private int[] enterLinks(Block block, List<? extends Entry> sources, List<Link> entered) {
        int[] first = new int[sources.size() + 1];
        for (int i = 0; i < sources.size(); i++) {
            first[i] = entered.size();
            Entry source = sources.get(i);
            EntryLinks written = source.links();
            for (int relation = 0; relation < written.size(); relation++) {
                usedRelations[block.ordinal()] |=
                        1 << written.relation(relation).ordinal();
                enter(source, i, written.relation(relation), written.refs(relation), entered);
            }
        }
        first[sources.size()] = entered.size();
        return first;
    }

    private void enter(Entry source, int sourceIndex, Relation relation, List<EntryRef> refs, List<Link> entered) {
        for (int position = 0; position < refs.size(); position++) {
            EntryRef ref = refs.get(position);
            LinkTargets.Target first = targets.first(ref.id());
            Link link = resolve(relation, ref, first).link(source, sourceIndex, relation, position, ref);
            entered.add(link);
            if (!link.isResolved()) {
                brokenLinks.add(link);
            }
            for (LinkTargets.Target target = first; target != null; target = target.sameId()) {
                if (isCandidate(target.block(), relation, ref)) {
                    target.add(link);
                }
            }
        }
    }

    private Resolution resolve(Relation relation, EntryRef ref, LinkTargets.@Nullable Target first) {
        List<Entry> found = List.of();
        int blocks = 0;
        for (LinkTargets.Target target = first; target != null; target = target.sameId()) {
            if (isCandidate(target.block(), relation, ref)) {
                found = blocks == 0 ? target.entries() : severalTargets(relation, ref.id());
                blocks++;
            }
        }
        return new Resolution(
                switch (blocks) {
                    case 0 -> broken(relation, ref, first);
                    case 1 -> Outcome.RESOLVED;
                    default -> Outcome.AMBIGUOUS;
                },
                found);
    }

    /** All candidates of an ambiguous link; shared by all such links to save memory. */
    private List<Entry> severalTargets(Relation relation, EntryId id) {
        return severalTargets.computeIfAbsent(
                new Ambiguous(relation, id),
                // A copy that Link does not copy again, unlike the list of a stream.
                any -> List.copyOf(relation.targets().stream()
                        .flatMap(block -> entries(block, id).stream())
                        .toList()));
    }

    private static boolean isCandidate(Block block, Relation relation, EntryRef ref) {
        return relation.leadsTo(block) && (!ref.isQualified() || ref.names(block));
    }

    private static Outcome broken(Relation relation, EntryRef ref, LinkTargets.@Nullable Target elsewhere) {
        boolean isElsewhere = ref.isQualified() ? relation.targets().stream().noneMatch(ref::names) : elsewhere != null;
        return isElsewhere ? Outcome.WRONG_BLOCK : Outcome.DANGLING;
    }

    private record Ambiguous(Relation relation, EntryId id) {}

    private record Resolution(Outcome outcome, List<Entry> targets) {
        Link link(Entry source, int sourceIndex, Relation relation, int position, EntryRef ref) {
            return new Link(source, sourceIndex, relation, position, ref, outcome, targets);
        }
    }
}

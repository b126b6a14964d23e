package io.businesscanvas.model;

import io.businesscanvas.value.EntryId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that links of a canvas can lead to, by id: a single lookup finds targets in every block. */
final class LinkTargets {
    private static final Block[] BLOCKS = Block.values();

    private final Map<String, Target> byId;
    private final Target[][] byPosition = new Target[BLOCKS.length][];
    private final Set<Block> blocksWithTwins = EnumSet.noneOf(Block.class);

    LinkTargets(BusinessCanvas canvas) {
        int size = 0;
        for (Block block : BLOCKS) {
            size += canvas.entries(block).size();
        }
        byId = new HashMap<>(size + size / 3 + 1);
        for (Block block : BLOCKS) {
            byPosition[block.ordinal()] = enter(block, canvas.entries(block));
            if (blocksWithTwins.contains(block)) {
                List.of(byPosition[block.ordinal()]).forEach(Target::freeze);
            }
        }
    }

    /** The first target of this id; the others follow it. */
    @Nullable
    Target first(EntryId id) {
        return byId.get(id.value());
    }

    @Nullable
    Target find(Block block, EntryId id) {
        return Target.in(block, byId.get(id.value()));
    }

    /** The target of the entry at this position of the block. */
    Target at(Block block, int index) {
        return byPosition[block.ordinal()][index];
    }

    boolean hasTwins(Block block) {
        return blocksWithTwins.contains(block);
    }

    private Target[] enter(Block block, List<? extends Entry> entries) {
        Target[] targets = new Target[entries.size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = enter(block, entries.get(i));
        }
        return targets;
    }

    private Target enter(Block block, Entry entry) {
        Target target = new Target(block, entry);
        Target first = byId.putIfAbsent(entry.id().value(), target);
        if (first == null) {
            return target;
        }
        Target twin = Target.in(block, first);
        if (twin == null) {
            first.append(target);
            return target;
        }
        twin.add(entry);
        blocksWithTwins.add(block);
        return twin;
    }

    /** The target of links: the entries of one block and id, usually one, and the links that lead to them. */
    static final class Target {
        private static final int FEW = 4;

        private final Block block;
        private @Nullable Target sameId;
        private List<Entry> entries;
        private List<Link> incoming = List.of();
        private int incomingRelations;

        Target(Block block, Entry entry) {
            this.block = block;
            this.entries = List.of(entry);
        }

        /** The target of this block among the given one and its successors. */
        static @Nullable Target in(Block block, @Nullable Target first) {
            Target target = first;
            while (target != null && target.block != block) {
                target = target.sameId;
            }
            return target;
        }

        Block block() {
            return block;
        }

        /** The target of a later block with the same id. */
        @Nullable
        Target sameId() {
            return sameId;
        }

        List<Entry> entries() {
            return entries;
        }

        List<Link> incoming() {
            return Collections.unmodifiableList(incoming);
        }

        boolean hasLink(Relation relation) {
            return (incomingRelations & 1 << relation.ordinal()) != 0;
        }

        /** Appends the target of a later block with the same id. */
        void append(Target later) {
            Target last = this;
            while (last.sameId != null) {
                last = last.sameId;
            }
            last.sameId = later;
        }

        void add(Entry entry) {
            entries = entries.size() == 1 ? new ArrayList<>(entries) : entries;
            entries.add(entry);
        }

        void add(Link link) {
            incoming = incoming.isEmpty() ? new ArrayList<>(FEW) : incoming;
            incoming.add(link);
            incomingRelations |= 1 << link.relation().ordinal();
        }

        /** From now on the entries can be shared. */
        void freeze() {
            entries = List.copyOf(entries);
        }
    }
}

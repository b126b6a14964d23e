package io.businesscanvas.model;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that links of a canvas can lead to, by id: one look finds the targets of all blocks. */
final class LinkTargets {
    private static final Block[] BLOCKS = Block.values();

    private final Map<String, LinkTarget> byId;
    private final LinkTarget[][] byPosition = new LinkTarget[BLOCKS.length][];
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
                List.of(byPosition[block.ordinal()]).forEach(LinkTarget::freeze);
            }
        }
    }

    /** The first target of this id; the others follow it. */
    @Nullable
    LinkTarget first(EntryId id) {
        return byId.get(id.value());
    }

    @Nullable
    LinkTarget find(Block block, EntryId id) {
        return LinkTarget.in(block, byId.get(id.value()));
    }

    /** The target of the entry that stands at this position of the block. */
    LinkTarget at(Block block, int index) {
        return byPosition[block.ordinal()][index];
    }

    boolean hasTwins(Block block) {
        return blocksWithTwins.contains(block);
    }

    private LinkTarget[] enter(Block block, List<? extends Entry> entries) {
        LinkTarget[] targets = new LinkTarget[entries.size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = enter(block, entries.get(i));
        }
        return targets;
    }

    private LinkTarget enter(Block block, Entry entry) {
        LinkTarget target = new LinkTarget(block, entry);
        LinkTarget first = byId.putIfAbsent(entry.id().value(), target);
        if (first == null) {
            return target;
        }
        LinkTarget twin = LinkTarget.in(block, first);
        if (twin == null) {
            first.append(target);
            return target;
        }
        twin.add(entry);
        blocksWithTwins.add(block);
        return twin;
    }
}

package io.businesscanvas.render.internal;

import io.businesscanvas.model.Block;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Where the nine blocks of a poster begin and end from top to bottom, in any unit.
 *
 * <p>Where a column of the upper part is cut in two, the cuts are at one height as long as that costs no room; a
 * crowded block moves only the cut of its own column.
 */
public final class PosterRows {
    private static final List<Block> UPPER = blocksInRow(0);
    private static final List<Block> LOWER = blocksInRow(2);
    private static final Map<Block, Block> BELOW = blocksBelow();

    private final Map<Block, Span> spans = new EnumMap<>(Block.class);

    private PosterRows() {}

    /**
     * Shares out the height.
     *
     * @param need the least height of each block
     */
    public static PosterRows of(ToIntFunction<Block> need) {
        return of(need, 0);
    }

    /**
     * Shares out the height.
     *
     * @param need the least height of each block
     * @param leastUpper the least height of the part above costs and revenues
     */
    public static PosterRows of(ToIntFunction<Block> need, int leastUpper) {
        PosterRows rows = new PosterRows();
        int height = leastUpper;
        for (Block block : UPPER) {
            height = Math.max(height, need.applyAsInt(block) + needBelow(need, block));
        }
        int common = commonCut(need, height);
        for (Block block : UPPER) {
            Block below = BELOW.get(block);
            int cut = below == null
                    ? height
                    : cut(common, height, need.applyAsInt(block), height - need.applyAsInt(below));
            rows.spans.put(block, new Span(0, cut));
            if (below != null) {
                rows.spans.put(below, new Span(cut, height));
            }
        }
        int bottom = height + LOWER.stream().mapToInt(need).max().orElse(0);
        for (Block block : LOWER) {
            rows.spans.put(block, new Span(height, bottom));
        }
        return rows;
    }

    /** Returns where the block begins. */
    public int top(Block block) {
        return span(block).top;
    }

    /** Returns where the block ends. */
    public int bottom(Block block) {
        return span(block).bottom;
    }

    /** Returns where the lowest blocks end. */
    public int height() {
        return bottom(LOWER.get(0));
    }

    private Span span(Block block) {
        Span span = spans.get(block);
        if (span == null) {
            throw new IllegalArgumentException("block must be on the poster, but was " + block);
        }
        return span;
    }

    /** The height at which all columns can be cut; less than 0 if there is none. */
    private static int commonCut(ToIntFunction<Block> need, int height) {
        int least = 0;
        int most = height;
        for (Map.Entry<Block, Block> pair : BELOW.entrySet()) {
            least = Math.max(least, need.applyAsInt(pair.getKey()));
            most = Math.min(most, height - need.applyAsInt(pair.getValue()));
        }
        return least <= most ? clamp(height / 2, least, most) : -1;
    }

    private static int cut(int common, int height, int least, int most) {
        return common >= 0 ? common : clamp(height / 2, least, most);
    }

    private static int needBelow(ToIntFunction<Block> need, Block block) {
        Block below = BELOW.get(block);
        return below == null ? 0 : need.applyAsInt(below);
    }

    private static int clamp(int value, int least, int most) {
        return Math.max(least, Math.min(value, most));
    }

    private static List<Block> blocksInRow(int row) {
        return Arrays.stream(Block.values())
                .filter(block -> block.area().row() == row)
                .toList();
    }

    /** The blocks under those of the upper row that do not reach down to the lower one. */
    private static Map<Block, Block> blocksBelow() {
        Map<Block, Block> below = new EnumMap<>(Block.class);
        for (Block block : blocksInRow(1)) {
            UPPER.stream()
                    .filter(upper -> upper.area().column() == block.area().column())
                    .forEach(upper -> below.put(upper, block));
        }
        return below;
    }

    private record Span(int top, int bottom) {}
}

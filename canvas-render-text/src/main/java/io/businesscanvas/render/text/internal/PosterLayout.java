package io.businesscanvas.render.text.internal;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Block.Area;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Shares the room of a poster among its boxes.
 *
 * <p>The nine blocks stand on ten columns. Where a column of the upper part is cut in two, the cuts are at one height as
 * long as that costs no row; a crowded block moves only the cut of its own column.
 */
public final class PosterLayout {
    private static final int COLUMNS = 10;
    /** The borders and one space on each side of the text. */
    private static final int AROUND_TEXT = 4;
    /** So many lines have room in every block, so that an empty poster looks like one. */
    private static final int LEAST_LINES = 4;

    private static final List<Block> UPPER = blocksInRow(0);
    private static final List<Block> LOWER = blocksInRow(2);
    private static final Map<Block, Block> BELOW = blocksBelow();

    private final int width;
    private final List<Box> boxes = new ArrayList<>();
    private int bottom;

    /** An empty poster, so many characters wide. */
    public PosterLayout(int width) {
        this.width = width;
    }

    /** How wide a text may be over the whole width. */
    public int roomOfBar() {
        return room(0, COLUMNS);
    }

    /** How wide a text may be in a row of so many boxes. */
    public int roomOfCell(int cells) {
        int room = roomOfBar();
        for (int i = 0; i < cells; i++) {
            room = Math.min(room, borderOfCell(i + 1, cells) - borderOfCell(i, cells) + 1 - AROUND_TEXT);
        }
        return room;
    }

    /** How wide a text may be in this block. */
    public int room(Block block) {
        return room(block.area().column(), endColumn(block));
    }

    private int room(int column, int endColumn) {
        return border(endColumn) - border(column) + 1 - AROUND_TEXT;
    }

    /** Adds a box over the whole width, below what is there. */
    public void addBar(List<Line> text) {
        int top = bottom;
        bottom += text.size() + 1;
        addBox(0, COLUMNS, top, bottom, text);
    }

    /** Adds a row of boxes of the same width, below what is there. */
    public void addRow(List<List<Line>> cells) {
        int top = bottom;
        bottom += cells.stream().mapToInt(List::size).max().orElse(0) + 1;
        for (int i = 0; i < cells.size(); i++) {
            int left = borderOfCell(i, cells.size());
            boxes.add(new Box(left, borderOfCell(i + 1, cells.size()), top, bottom, cells.get(i)));
        }
    }

    /** Adds the nine blocks below what is there. */
    public void addBlocks(Map<Block, List<Line>> texts) {
        int top = bottom;
        int height = 0;
        for (Block block : UPPER) {
            height = Math.max(height, need(texts, block) + needBelow(texts, block));
        }
        int common = commonCut(texts, height);
        for (Block block : UPPER) {
            Block below = BELOW.get(block);
            int cut = below == null ? height : cut(common, height, need(texts, block), height - need(texts, below));
            addBlock(block, top, top + cut, texts);
            if (below != null) {
                addBlock(below, top + cut, top + height, texts);
            }
        }
        bottom = top + height;
        addLowerBlocks(texts);
    }

    /** All boxes, which together fill a rectangle. */
    public List<Box> boxes() {
        return boxes;
    }

    private void addLowerBlocks(Map<Block, List<Line>> texts) {
        int top = bottom;
        for (Block block : LOWER) {
            bottom = Math.max(bottom, top + need(texts, block));
        }
        LOWER.forEach(block -> addBlock(block, top, bottom, texts));
    }

    /** The height at which all columns can be cut; less than 0 if there is none. */
    private static int commonCut(Map<Block, List<Line>> texts, int height) {
        int least = 0;
        int most = height;
        for (Map.Entry<Block, Block> pair : BELOW.entrySet()) {
            least = Math.max(least, need(texts, pair.getKey()));
            most = Math.min(most, height - need(texts, pair.getValue()));
        }
        return least <= most ? clamp(height / 2, least, most) : -1;
    }

    private static int cut(int common, int height, int least, int most) {
        return common >= 0 ? common : clamp(height / 2, least, most);
    }

    /** The rows from border to border that a block needs. */
    private static int need(Map<Block, List<Line>> texts, Block block) {
        return Math.max(texts.getOrDefault(block, List.of()).size(), LEAST_LINES) + 1;
    }

    private static int needBelow(Map<Block, List<Line>> texts, Block block) {
        Block below = BELOW.get(block);
        return below == null ? 0 : need(texts, below);
    }

    private static int clamp(int value, int least, int most) {
        return Math.max(least, Math.min(value, most));
    }

    private static List<Block> blocksInRow(int row) {
        return Arrays.stream(Block.values())
                .filter(block -> block.area().row() == row)
                .toList();
    }

    /** What stands under the blocks of the upper row that do not reach down to the lower one. */
    private static Map<Block, Block> blocksBelow() {
        Map<Block, Block> below = new EnumMap<>(Block.class);
        for (Block block : blocksInRow(1)) {
            UPPER.stream()
                    .filter(upper -> upper.area().column() == block.area().column())
                    .forEach(upper -> below.put(upper, block));
        }
        return below;
    }

    private static int endColumn(Block block) {
        Area area = block.area();
        return area.column() + area.columns();
    }

    private void addBlock(Block block, int top, int bottom, Map<Block, List<Line>> texts) {
        addBox(block.area().column(), endColumn(block), top, bottom, texts.getOrDefault(block, List.of()));
    }

    private void addBox(int column, int endColumn, int top, int bottom, List<Line> text) {
        boxes.add(new Box(border(column), border(endColumn), top, bottom, text));
    }

    private int border(int column) {
        return (column * (width - 1) + COLUMNS / 2) / COLUMNS;
    }

    private int borderOfCell(int cell, int cells) {
        return (cell * (width - 1) + cells / 2) / cells;
    }
}

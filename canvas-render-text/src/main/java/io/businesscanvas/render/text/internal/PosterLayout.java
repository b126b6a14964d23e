package io.businesscanvas.render.text.internal;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Block.Area;
import io.businesscanvas.render.internal.Line;
import io.businesscanvas.render.internal.PosterRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Shares the room of a poster among its boxes.
 *
 * <p>The nine blocks share ten columns; {@link PosterRows} has their rows.
 */
public final class PosterLayout {
    private static final int COLUMNS = 10;
    /** The borders and one space on each side of the text. */
    private static final int AROUND_TEXT = 4;
    /** The minimum number of lines of a block, so that an empty poster is recognizable. */
    private static final int LEAST_LINES = 4;

    private final int width;
    private final List<Box> boxes = new ArrayList<>();
    private int bottom;

    /** An empty poster, so many characters wide. */
    public PosterLayout(int width) {
        this.width = width;
    }

    /** Returns how wide a text may be over the whole width. */
    public int roomOfBar() {
        return room(0, COLUMNS);
    }

    /** Returns how wide a text may be in a row of so many boxes. */
    public int roomOfCell(int cells) {
        int room = roomOfBar();
        for (int i = 0; i < cells; i++) {
            room = Math.min(room, borderOfCell(i + 1, cells) - borderOfCell(i, cells) + 1 - AROUND_TEXT);
        }
        return room;
    }

    /** Returns how wide a text may be in this block. */
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
        PosterRows rows = PosterRows.of(block -> need(texts, block));
        for (Block block : Block.values()) {
            addBlock(block, bottom + rows.top(block), bottom + rows.bottom(block), texts);
        }
        bottom += rows.height();
    }

    /** Returns all boxes, which together fill a rectangle. */
    public List<Box> boxes() {
        return boxes;
    }

    /** The rows from border to border that a block needs. */
    private static int need(Map<Block, List<Line>> texts, Block block) {
        return Math.max(texts.getOrDefault(block, List.of()).size(), LEAST_LINES) + 1;
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

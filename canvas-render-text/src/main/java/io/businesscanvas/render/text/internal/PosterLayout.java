package io.businesscanvas.render.text.internal;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Block.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** How wide a text may be over one half. */
    public int roomOfHalf() {
        return Math.min(room(0, COLUMNS / 2), room(COLUMNS / 2, COLUMNS));
    }

    /** How wide a text may be in this block. */
    public int room(Block block) {
        return room(block.place().column(), endColumn(block));
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

    /** Adds two boxes, each half as wide, below what is there. */
    public void addHalves(List<Line> left, List<Line> right) {
        int top = bottom;
        bottom += Math.max(left.size(), right.size()) + 1;
        addBox(0, COLUMNS / 2, top, bottom, left);
        addBox(COLUMNS / 2, COLUMNS, top, bottom, right);
    }

    /** Adds the nine blocks below what is there. */
    public void addBlocks(Map<Block, List<Line>> texts) {
        addUpperBlocks(texts);
        int top = bottom;
        bottom += blocks().filter(block -> block.place().row() == 2)
                .mapToInt(block -> need(texts, block))
                .max()
                .orElse(0);
        blocks().filter(block -> block.place().row() == 2).forEach(block -> addBlock(block, top, bottom, texts));
    }

    /** All boxes, which together fill a rectangle. */
    public List<Box> boxes() {
        return boxes;
    }

    private void addUpperBlocks(Map<Block, List<Line>> texts) {
        int top = bottom;
        int height = blocks().filter(block -> block.place().row() == 0)
                .mapToInt(block -> need(texts, block) + needBelow(texts, block))
                .max()
                .orElse(0);
        bottom += height;
        int least = cutBlocks().mapToInt(block -> need(texts, block)).max().orElse(0);
        int most = height
                - cutBlocks().mapToInt(block -> needBelow(texts, block)).max().orElse(0);
        blocks().filter(block -> block.place().row() == 0 && block.place().rows() == 2)
                .forEach(block -> addBlock(block, top, bottom, texts));
        cutBlocks().forEach(block -> {
            int cut = least <= most
                    ? clamp(height / 2, least, most)
                    : clamp(height / 2, need(texts, block), height - needBelow(texts, block));
            addBlock(block, top, top + cut, texts);
            blocks().filter(below -> isBelow(below, block)).forEach(below -> addBlock(below, top + cut, bottom, texts));
        });
    }

    /** The rows from border to border that a block needs. */
    private static int need(Map<Block, List<Line>> texts, Block block) {
        return Math.max(texts.getOrDefault(block, List.of()).size(), LEAST_LINES) + 1;
    }

    private static int needBelow(Map<Block, List<Line>> texts, Block block) {
        return blocks().filter(below -> isBelow(below, block))
                .mapToInt(below -> need(texts, below))
                .sum();
    }

    private static boolean isBelow(Block below, Block block) {
        return below.place().row() == 1
                && below.place().column() == block.place().column();
    }

    private static Stream<Block> cutBlocks() {
        return blocks().filter(
                        block -> block.place().row() == 0 && block.place().rows() == 1);
    }

    private static Stream<Block> blocks() {
        return Arrays.stream(Block.values());
    }

    private static int clamp(int value, int least, int most) {
        return Math.max(least, Math.min(value, most));
    }

    private static int endColumn(Block block) {
        Place place = block.place();
        return place.column() + place.columns();
    }

    private void addBlock(Block block, int top, int bottom, Map<Block, List<Line>> texts) {
        addBox(block.place().column(), endColumn(block), top, bottom, texts.getOrDefault(block, List.of()));
    }

    private void addBox(int column, int endColumn, int top, int bottom, List<Line> text) {
        boxes.add(new Box(border(column), border(endColumn), top, bottom, text));
    }

    private int border(int column) {
        return (column * (width - 1) + COLUMNS / 2) / COLUMNS;
    }
}

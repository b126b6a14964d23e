package io.businesscanvas.render.web;

import io.businesscanvas.labels.Detail;
import io.businesscanvas.labels.Details;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Block.Area;
import io.businesscanvas.model.Block.Half;
import io.businesscanvas.render.ContentOptions.Part;
import io.businesscanvas.render.internal.PosterRows;
import io.businesscanvas.render.web.internal.Anchor;
import io.businesscanvas.render.web.internal.TextColumn;
import io.businesscanvas.render.web.internal.TextLine;
import io.businesscanvas.render.web.internal.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A whole poster of some width, measured in thousandths of the size of its font. */
final class PosterLayout {
    private static final int COLUMNS = 10;
    private static final int GAP = 900;
    private static final int FACT_PAD = 700;
    private static final int FACT_HEIGHT = 2900;
    private static final int LEAST_FACT = 6500;
    private static final int MOST_FACT = 17000;
    /** The share of the lower blocks in the height of a printed poster, in percent. */
    private static final int LOWER_SHARE = 24;

    private final Poster poster;
    private final int width;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Rect> facts = new ArrayList<>();
    private final Map<Block, BlockLayout> blocks = new EnumMap<>(Block.class);
    private final Map<Block, Rect> boxes = new EnumMap<>(Block.class);
    private int bottom;

    /**
     * Arranges the poster.
     *
     * @param leastHeight the height that it fills; it is higher if its text needs more room
     */
    PosterLayout(Poster poster, int width, int leastHeight) {
        this.poster = poster;
        this.width = width;
        addHeader();
        addBlocks(leastHeight);
        addFooter();
    }

    /** A height that no layout of this poster goes below, whatever its width: found without arranging anything. */
    static int leastHeight(Poster poster) {
        int upper = 0;
        for (int column = 0; column < COLUMNS; column++) {
            int height = 0;
            for (Block block : Block.values()) {
                boolean isHere = block.area().row() < 2 && block.area().column() == column;
                height += isHere ? BlockLayout.leastHeight(poster, block) : 0;
            }
            upper = Math.max(upper, height);
        }
        return upper;
    }

    int height() {
        return bottom;
    }

    /** The lines around the blocks. */
    List<TextLine> lines() {
        return lines;
    }

    /** The boxes of the header. */
    List<Rect> facts() {
        return facts;
    }

    Rect box(Block block) {
        return boxes.getOrDefault(block, new Rect(0, 0, 0, 0));
    }

    BlockLayout block(Block block) {
        return blocks.computeIfAbsent(block, this::layOut);
    }

    private void addHeader() {
        List<Detail> header = Details.in(poster.locale()).header(poster.canvas());
        int wanted = header.stream().mapToInt(PosterLayout::widthOf).sum();
        boolean isBeside = wanted <= width / 2;
        TextColumn title = new TextColumn(0, 0, isBeside ? width - wanted - GAP : width);
        title.add(WebMessages.text(poster.locale(), "kind." + poster.variant().key()), TextStyle.KIND);
        title.add(poster.canvas().title(), TextStyle.TITLE);
        lines.addAll(title.lines());
        bottom = title.bottom();
        if (!header.isEmpty()) {
            addFacts(header, isBeside ? width - wanted : 0, isBeside ? Math.max(0, bottom - FACT_HEIGHT) : bottom);
        }
        TextColumn about = new TextColumn(0, bottom + GAP / 2, width);
        poster.entries().detailsOfCanvas().forEach(detail -> about.add(detail, TextStyle.DETAIL));
        lines.addAll(about.lines());
        bottom = (about.lines().isEmpty() ? bottom : about.bottom()) + GAP;
        if (poster.halves()) {
            TextColumn halves = new TextColumn(0, bottom, width / 2);
            halves.add(poster.texts().half(Half.EFFICIENCY), TextStyle.CAPTION);
            lines.addAll(halves.lines());
            String value = poster.texts().half(Half.VALUE);
            int baseline = bottom + TextStyle.CAPTION.ascent();
            lines.add(new TextLine(value, TextStyle.CAPTION, width, baseline, Anchor.RIGHT));
            bottom = halves.bottom() + GAP / 3;
        }
    }

    private void addFacts(List<Detail> header, int left, int top) {
        int x = left;
        int lowest = top + FACT_HEIGHT;
        List<Integer> edges = new ArrayList<>();
        for (Detail fact : header) {
            int room = widthOf(fact) - 2 * FACT_PAD;
            TextColumn text = new TextColumn(x + FACT_PAD, top + FACT_PAD / 2, room);
            text.add(fact.label(), TextStyle.CAPTION);
            text.add(fact.value(), TextStyle.ENTRY);
            lines.addAll(text.lines());
            lowest = Math.max(lowest, text.bottom() + FACT_PAD / 2);
            edges.add(x);
            x += widthOf(fact);
        }
        edges.add(x);
        for (int i = 0; i < header.size(); i++) {
            facts.add(new Rect(edges.get(i), top, edges.get(i + 1) - edges.get(i), lowest - top));
        }
        bottom = Math.max(bottom, lowest);
    }

    private static int widthOf(Detail fact) {
        int text = Math.max(TextStyle.CAPTION.widthOf(fact.label()), TextStyle.ENTRY.widthOf(fact.value()));
        return Math.max(LEAST_FACT, Math.min(text + 2 * FACT_PAD + 1, MOST_FACT));
    }

    private void addBlocks(int leastHeight) {
        int free = leastHeight - bottom - heightOfFooter();
        int lower = free * LOWER_SHARE / 100;
        int rows = Math.max(0, free - Math.max(lower, lowest()));
        PosterRows spans = PosterRows.of(
                block -> Math.max(block(block).height(), block.area().row() == 2 ? lower : 0), rows);
        for (Block block : Block.values()) {
            Area area = block.area();
            int left = width * area.column() / COLUMNS;
            int right = width * (area.column() + area.columns()) / COLUMNS;
            boxes.put(
                    block,
                    new Rect(left, bottom + spans.top(block), right - left, spans.bottom(block) - spans.top(block)));
        }
        bottom += spans.height();
    }

    private int lowest() {
        return Math.max(
                block(Block.COST_STRUCTURE).height(),
                block(Block.REVENUE_STREAMS).height());
    }

    private BlockLayout layOut(Block block) {
        return new BlockLayout(poster, block, width * block.area().columns() / COLUMNS);
    }

    private int heightOfFooter() {
        return poster.hasFooter() ? GAP + TextStyle.CAPTION.leading() : 0;
    }

    private void addFooter() {
        if (!poster.hasFooter()) {
            return;
        }
        bottom += GAP;
        TextColumn column = new TextColumn(0, bottom, width);
        if (poster.hasMarks()) {
            column.add(
                    WebMessages.text(
                            poster.locale(), "marks." + poster.variant().key()),
                    TextStyle.CAPTION);
        }
        lines.addAll(column.lines());
        if (poster.shows(Part.ATTRIBUTION)) {
            String words = poster.texts().attribution(poster.variant());
            int baseline = bottom + TextStyle.CAPTION.ascent();
            lines.add(new TextLine(words, TextStyle.CAPTION, width, baseline, Anchor.RIGHT));
        }
        bottom += TextStyle.CAPTION.leading();
    }

    /**
     * A rectangle of the poster.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     */
    record Rect(int x, int y, int width, int height) {}
}

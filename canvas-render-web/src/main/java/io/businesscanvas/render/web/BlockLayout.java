package io.businesscanvas.render.web;

import io.businesscanvas.labels.EntryGroup;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.render.web.internal.Note;
import io.businesscanvas.render.web.internal.TextColumn;
import io.businesscanvas.render.web.internal.TextLine;
import io.businesscanvas.render.web.internal.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * One block of the poster, arranged from its own upper left corner, in thousandths of the size of the poster's font.
 */
final class BlockLayout {
    /** The size of an icon. */
    static final int ICON = 1750;

    static final int PAD = 850;

    private static final int PAD_TOP = 700;
    private static final int LEAST_TITLE = 1700;
    private static final int BELOW_TITLE = 700;
    private static final int GAP = 420;
    private static final int COLUMNS_OF_LOWER_BLOCKS = 3;

    private final Poster poster;
    private final Block block;
    private final int width;
    private final NoteLayout noteLayout;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int bottom = PAD_TOP;

    BlockLayout(Poster poster, Block block, int width) {
        this.poster = poster;
        this.block = block;
        this.width = width;
        this.noteLayout = new NoteLayout(poster);
        addTitle();
        for (EntryGroup group : poster.groups(block)) {
            group.kind().ifPresent(kind -> addText(poster.labels().name(kind), "", TextStyle.CAPTION));
            addNotes(group.entries());
        }
        poster.questions(block).forEach(question -> addText(question, "– ", TextStyle.DETAIL));
        bottom += PAD - GAP;
    }

    /** A height that the block does not go below, whatever its width. */
    static int leastHeight(Poster poster, Block block) {
        int entries = poster.canvas().entries(block).size();
        int rows = block.area().row() == 2 ? entries / COLUMNS_OF_LOWER_BLOCKS : entries;
        return rows * (NoteLayout.LEAST_HEIGHT + GAP);
    }

    int height() {
        return bottom;
    }

    int width() {
        return width;
    }

    List<TextLine> lines() {
        return lines;
    }

    List<Note> notes() {
        return notes;
    }

    private void addTitle() {
        TextColumn title = new TextColumn(PAD, bottom, width - 2 * PAD - ICON);
        String number = poster.number(block);
        title.add(
                poster.labels().name(block, poster.variant()) + (number.isEmpty() ? "" : " " + number), TextStyle.NAME);
        if (!poster.caption(block).isEmpty()) {
            title.add(poster.caption(block), TextStyle.CAPTION);
        }
        lines.addAll(title.lines());
        bottom = Math.max(title.bottom(), bottom + LEAST_TITLE) + BELOW_TITLE;
    }

    private void addText(String text, String mark, TextStyle style) {
        TextColumn column = new TextColumn(PAD, bottom, width - 2 * PAD);
        column.addHanging(mark, text, style);
        lines.addAll(column.lines());
        bottom = column.bottom() + GAP;
    }

    /** The wide blocks at the bottom have several notes next to each other. */
    private void addNotes(List<Entry> entries) {
        int columns = block.area().row() == 2 ? COLUMNS_OF_LOWER_BLOCKS : 1;
        int noteWidth = (width - 2 * PAD - (columns - 1) * GAP) / columns;
        int rowBottom = bottom;
        for (int i = 0; i < entries.size(); i++) {
            int x = PAD + i % columns * (noteWidth + GAP);
            Note note = noteLayout.of(entries.get(i), x, bottom, noteWidth);
            notes.add(note);
            rowBottom = Math.max(rowBottom, note.y() + note.height());
            if (i % columns == columns - 1 || i == entries.size() - 1) {
                bottom = rowBottom + GAP;
                rowBottom = bottom;
            }
        }
    }
}

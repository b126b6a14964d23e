package io.businesscanvas.render.web;

import io.businesscanvas.model.Entry;
import io.businesscanvas.render.web.internal.Note;
import io.businesscanvas.render.web.internal.SegmentMark;
import io.businesscanvas.render.web.internal.TextColumn;
import io.businesscanvas.render.web.internal.TextStyle;
import java.util.List;

/** The layout of the note of an entry. */
final class NoteLayout {
    /** The width of a mark, and of the room before the next one. */
    static final int MARK = 1120;

    static final int MARK_GAP = 180;

    private static final int MOST_MARKS = 3;
    private static final int PAD_LEFT = 850;
    private static final int PAD_RIGHT = 500;
    private static final int PAD_TOP = 330;
    private static final int PAD_BOTTOM = 370;

    /** The height of a note with a name of one line. */
    static final int LEAST_HEIGHT = PAD_TOP + TextStyle.ENTRY.leading() + PAD_BOTTOM;

    private final Poster poster;

    NoteLayout(Poster poster) {
        this.poster = poster;
    }

    Note of(Entry entry, int x, int y, int width) {
        List<SegmentMark> marks = poster.marks(entry);
        int shown = marks.size() > MOST_MARKS ? MOST_MARKS - 1 : marks.size();
        int places = Math.min(marks.size(), MOST_MARKS);
        int room = width - PAD_LEFT - PAD_RIGHT - places * (MARK + MARK_GAP);
        TextColumn text = new TextColumn(x + PAD_LEFT, y + PAD_TOP, room);
        String name = poster.entries().nameOf(entry);
        text.add(name, TextStyle.ENTRY);
        poster.entries().detailsOf(entry).forEach(detail -> text.add(detail, TextStyle.DETAIL));
        poster.entries().linksOf(entry).forEach(link -> text.addHanging("→ ", link, TextStyle.DETAIL));
        return new Note(
                x,
                y,
                width,
                text.bottom() + PAD_BOTTOM - y,
                text.lines(),
                marks.subList(0, shown),
                marks.size() - shown,
                name);
    }
}

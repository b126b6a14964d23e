package io.businesscanvas.render.web.internal;

import java.util.List;

/**
 * The mark of a customer segment: a letter, and a colour that repeats after some segments.
 *
 * @param index the position of the segment in its block, from 0
 */
public record SegmentMark(int index) {
    private static final int LETTERS = 26;
    private static final List<SegmentColor> COLORS = List.of(SegmentColor.values());

    /** Returns the letters of the segment: {@code A} to {@code Z}, then {@code AA} and so on. */
    public String letters() {
        StringBuilder letters = new StringBuilder(2);
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** Returns the colour of the segment. */
    public SegmentColor color() {
        return COLORS.get(index % COLORS.size());
    }
}

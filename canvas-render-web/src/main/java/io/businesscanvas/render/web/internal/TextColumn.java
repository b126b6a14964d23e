package io.businesscanvas.render.web.internal;

import io.businesscanvas.render.internal.Direction;
import io.businesscanvas.render.internal.Line;
import io.businesscanvas.render.internal.TextWrapper;
import io.businesscanvas.render.internal.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** Text that is set from top to bottom in a column of some width, in thousandths of the size of the poster's font. */
public final class TextColumn {
    private final int left;
    private final int width;
    private final List<TextLine> lines = new ArrayList<>();
    private int bottom;

    /** An empty column. */
    public TextColumn(int left, int top, int width) {
        this.left = left;
        this.width = width;
        this.bottom = top;
    }

    /** Adds a text below what is there, in as many lines as it needs. */
    public void add(String text, TextStyle style) {
        addHanging("", text, style);
    }

    /** Adds a text with a mark before its first line; the others begin below what follows the mark. */
    public void addHanging(String mark, String text, TextStyle style) {
        String visible = VisibleText.of(text);
        int indent = mark.isEmpty() ? 0 : style.widthOf(mark);
        boolean isRightToLeft = Direction.of(visible) == Direction.RIGHT_TO_LEFT;
        Anchor anchor = isRightToLeft ? Anchor.RIGHT_TO_LEFT : Anchor.LEFT;
        int x = isRightToLeft ? left + width : left + indent;
        if (!mark.isEmpty()) {
            lines.add(new TextLine(mark, style, left, bottom + style.ascent(), Anchor.LEFT));
        }
        int room = style.roomIn(width - indent);
        if (style.widths().isSurelyWithin(visible, room)) {
            addLine(visible.strip(), style, x, anchor);
            return;
        }
        for (Line line : TextWrapper.wrapPlainly(visible, room, style.widths())) {
            addLine(line.text(), style, x, anchor);
        }
    }

    private void addLine(String text, TextStyle style, int x, Anchor anchor) {
        lines.add(new TextLine(text, style, x, bottom + style.ascent(), anchor));
        bottom += style.leading();
    }

    /** Leaves room below what is there. */
    public void skip(int height) {
        bottom += height;
    }

    /** Returns where the column ends. */
    public int bottom() {
        return bottom;
    }

    /** Returns the lines. */
    public List<TextLine> lines() {
        return lines;
    }
}

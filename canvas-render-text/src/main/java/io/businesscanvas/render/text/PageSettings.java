package io.businesscanvas.render.text;

import io.businesscanvas.render.internal.DisplayWidth;
import io.businesscanvas.render.internal.Line;
import io.businesscanvas.render.internal.TextWrapper;
import io.businesscanvas.render.internal.VisibleText;
import io.businesscanvas.render.text.internal.BorderStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * The output: its width and its characters.
 *
 * @param width the columns, from {@value #MIN_WIDTH} to {@value #MAX_WIDTH}
 * @param borders what borders and marks are drawn with
 * @param wideAmbiguous whether characters of ambiguous width take two columns
 */
record PageSettings(int width, Borders borders, boolean wideAmbiguous) {
    static final int MIN_WIDTH = 20;
    static final int MAX_WIDTH = 400;

    PageSettings {
        if (width < MIN_WIDTH || width > MAX_WIDTH) {
            throw new IllegalArgumentException(
                    "width must be from " + MIN_WIDTH + " to " + MAX_WIDTH + ", but was " + width);
        }
    }

    static PageSettings of(int width) {
        return new PageSettings(width, Borders.UNICODE, false);
    }

    PageSettings withWidth(int width) {
        return new PageSettings(width, borders, wideAmbiguous);
    }

    PageSettings withBorders(Borders borders) {
        return new PageSettings(width, borders, wideAmbiguous);
    }

    PageSettings withWideAmbiguous(boolean wideAmbiguous) {
        return new PageSettings(width, borders, wideAmbiguous);
    }

    /** Box-drawing characters are ambiguous themselves, so they cannot be used if those are wide. */
    BorderStyle style() {
        return wideAmbiguous ? BorderStyle.ASCII : borders.style();
    }

    /** The text in lines no wider than the room, with invisible characters made visible. */
    List<Line> wrapped(String text, int room) {
        return TextWrapper.wrap(VisibleText.of(text), room, wideAmbiguous ? DisplayWidth.WIDE : DisplayWidth.NARROW);
    }

    /** The same, with a mark before the first line and the others below what follows it. */
    List<Line> hanging(String mark, String text, int room) {
        List<Line> lines = new ArrayList<>(2);
        String start = mark;
        for (Line line : wrapped(text, room - mark.length())) {
            lines.add(line.after(start));
            start = start.equals(mark) ? " ".repeat(mark.length()) : start;
        }
        return lines;
    }
}

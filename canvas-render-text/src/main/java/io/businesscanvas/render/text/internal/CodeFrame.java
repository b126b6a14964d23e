package io.businesscanvas.render.text.internal;

/**
 * A line of a file, and where the marks under it belong.
 *
 * <p>Tabs are drawn as spaces up to the next stop, hidden characters are made visible, and of a line with too little room
 * the part around the mark is shown.
 *
 * @param code the line as it is drawn
 * @param indent how many columns stand before the marks
 * @param marks how many columns are marked, at least 1
 */
public record CodeFrame(String code, int indent, int marks) {
    /**
     * Draws a line.
     *
     * @param line the line without its end
     * @param start where the marked stretch begins, in UTF-16 units from 0
     * @param length how long it is; what lies behind the end of the line is not marked
     * @param room the columns that there are
     * @param widths how wide characters are
     */
    public static CodeFrame of(String line, int start, int length, int room, DisplayWidth widths) {
        return new CodeLine(line, start, length, widths).frame(room);
    }
}

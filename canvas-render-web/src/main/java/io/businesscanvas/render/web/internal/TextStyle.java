package io.businesscanvas.render.web.internal;

/** How text of a poster is written; sizes in thousandths of the size of its font. */
public enum TextStyle {
    /** The title of the canvas. */
    TITLE("title", 2000, 2300, FontWidths.BOLD),
    /** What kind of canvas it is. */
    KIND("soft", 800, 1100, FontWidths.REGULAR),
    /** The name of a block. */
    NAME("name", 950, 1200, FontWidths.BOLD),
    /** Captions, groups, labels and the lines around the poster. */
    CAPTION("soft", 800, 1080, FontWidths.REGULAR),
    /** The names of entries, and values in the header. */
    ENTRY("ink", 1000, 1340, FontWidths.REGULAR),
    /** Details and links of entries, and questions. */
    DETAIL("soft", 820, 1120, FontWidths.REGULAR);

    private static final int EM = 1000;

    private final String key;
    private final int size;
    private final int leading;
    private final FontWidths widths;

    TextStyle(String key, int size, int leading, FontWidths widths) {
        this.key = key;
        this.size = size;
        this.leading = leading;
        this.widths = widths;
    }

    /** Returns the class of style. */
    public String key() {
        return key;
    }

    /** Returns the size. */
    public int size() {
        return size;
    }

    /** Returns the distance of two baselines. */
    public int leading() {
        return leading;
    }

    /** Returns the distance of the baseline from the top of its line. */
    public int ascent() {
        return (leading - size) / 2 + size * 4 / 5;
    }

    /** Returns the width of a text, which is rather less. */
    public int widthOf(String text) {
        return (int) ((long) widths.of(text) * size / EM);
    }

    /** Returns the room of this width in the unit in which text of this style is measured. */
    int roomIn(int width) {
        return (int) ((long) width * EM / size);
    }

    FontWidths widths() {
        return widths;
    }
}

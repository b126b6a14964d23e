package io.businesscanvas.render.web.internal;

/** A colour of segments; colour-blind readers can distinguish all eight (after Okabe and Ito). */
public enum SegmentColor {
    BLUE("#0072b2", "#ffffff"),
    ORANGE("#e69f00", "#1a1a1a"),
    GREEN("#009e73", "#0d0d0d"),
    PURPLE("#cc79a7", "#1a1a1a"),
    SKY("#56b4e9", "#1a1a1a"),
    VERMILION("#d55e00", "#0d0d0d"),
    YELLOW("#f0e442", "#1a1a1a"),
    GRAY("#5f6670", "#ffffff");

    private final String fill;
    private final String text;

    SegmentColor(String fill, String text) {
        this.fill = fill;
        this.text = text;
    }

    /** Returns the colour, as {@code #rrggbb}. */
    public String fill() {
        return fill;
    }

    /** Returns the colour of letters on it. */
    public String text() {
        return text;
    }

    /** Returns the class of style: {@code s1} to {@code s8}. */
    public String style() {
        return "s" + (ordinal() + 1);
    }
}

package io.businesscanvas.render.internal;

/** The widths of characters, in some unit: columns of a terminal, or thousandths of the size of a font. */
public interface TextWidths {
    /** Returns the width of a code point by itself. */
    int of(int codePoint);

    /** Returns the width of the user-perceived character between these offsets. */
    int ofCluster(String text, int start, int end);

    /** Returns the width of a whole text. */
    default int of(String text) {
        int width = 0;
        GraphemeClusters clusters = new GraphemeClusters(text, this);
        while (clusters.next()) {
            width += clusters.width();
        }
        return width;
    }
}

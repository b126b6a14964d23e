package io.businesscanvas.render.web.internal;

import io.businesscanvas.render.internal.DisplayWidth;
import io.businesscanvas.render.internal.TextWidths;

/**
 * How much room text takes in the common sans-serif fonts, in thousandths of the size of the font; rather more than
 * less.
 *
 * <p>Letters of Latin, Greek and Cyrillic scripts are in a table; characters of East Asia are as wide as the font is
 * high, and those of all other scripts are given as much.
 */
public final class FontWidths implements TextWidths {
    /** Letters of usual weight. */
    public static final FontWidths REGULAR = new FontWidths(100);

    /** Bold letters. */
    public static final FontWidths BOLD = new FontWidths(113);

    private static final int EM = 1000;
    private static final int PICTURE = 1400;
    private static final char FIRST_COMBINING = 0x300;
    private static final int FIRST_PICTURE = 0x1F000;
    private static final int SEMITIC = 750;
    private static final int FIRST_SEMITIC = 0x590;
    private static final int FIRST_INDIC = 0x800;
    private static final int FIRST_PUNCTUATION = 0x2000;

    private final int percent;

    private FontWidths(int percent) {
        this.percent = percent;
    }

    @Override
    public int of(int c) {
        int listed = FontWidthTable.of(c);
        return listed >= 0 ? listed * percent / 100 : unlisted(c);
    }

    /** Returns whether a text is not wider than this, if that is known without looking for clusters in it. */
    boolean isSurelyWithin(String text, int room) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int listed = c < FIRST_COMBINING ? FontWidthTable.of(c) : -1;
            if (listed < 0) {
                return false;
            }
            width += listed * percent / 100;
        }
        return width <= room;
    }

    @Override
    public int ofCluster(String text, int start, int end) {
        boolean isPicture = end > start + 1 && DisplayWidth.NARROW.ofCluster(text, start, end) == 2;
        int width = isPicture ? PICTURE : 0;
        for (int i = start, c; i < end && !isPicture; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            width += of(c);
        }
        return width;
    }

    private static int unlisted(int c) {
        int columns = DisplayWidth.NARROW.of(c);
        if (columns == 0) {
            return 0;
        }
        if (c >= FIRST_PICTURE) {
            return PICTURE;
        }
        boolean isSemitic = c >= FIRST_SEMITIC && c < FIRST_INDIC;
        return isSemitic ? SEMITIC : c < FIRST_PUNCTUATION || columns == 2 ? EM : PICTURE;
    }
}

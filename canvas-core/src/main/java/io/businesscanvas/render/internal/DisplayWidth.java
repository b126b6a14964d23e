package io.businesscanvas.render.internal;

/**
 * The number of columns that a text takes in a terminal.
 *
 * <p>The sum over its code points, as terminals have it, but that of an emoji sequence is 2: what follows a joiner,
 * skin tones and second halves of flags take no additional column.
 */
public final class DisplayWidth implements TextWidths {
    /** Characters of the East Asian class Ambiguous count 1. */
    public static final DisplayWidth NARROW = new DisplayWidth(1);

    /** Characters of the East Asian class Ambiguous count 2. */
    public static final DisplayWidth WIDE = new DisplayWidth(2);

    private static final int EMOJI_VARIATION_SELECTOR = 0xFE0F;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final int ambiguous;

    private DisplayWidth(int ambiguous) {
        this.ambiguous = ambiguous;
    }

    @Override
    public int ofCluster(String text, int start, int end) {
        int first = text.codePointAt(start);
        int width = of(first);
        int last = first;
        for (int i = start + Character.charCount(first), c; i < end; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            width = widened(width, last, c);
            last = c;
        }
        return width;
    }

    private int widened(int width, int last, int c) {
        boolean makesPicture = c == EMOJI_VARIATION_SELECTOR && isIn(WidthTable.EMOJI, last)
                || last == ZERO_WIDTH_JOINER && isIn(WidthTable.EMOJI, c)
                || isRegionalIndicator(last) && isRegionalIndicator(c)
                || isSkinTone(c);
        return makesPicture ? Math.max(width, 2) : width + of(c);
    }

    @Override
    public int of(int c) {
        if (c < 0x300) {
            return c < 0x7F || ambiguous == 1 || !isIn(WidthTable.AMBIGUOUS, c) ? 1 : ambiguous;
        }
        if (isIdeograph(c) || isIn(WidthTable.WIDE, c)) {
            return 2;
        }
        if (isIn(WidthTable.ZERO, c)) {
            return 0;
        }
        return ambiguous == 2 && isIn(WidthTable.AMBIGUOUS, c) ? 2 : 1;
    }

    /** The many thousands that need no table lookup. */
    private static boolean isIdeograph(int c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isRegionalIndicator(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    /** Whether one of the ranges, given by first and last code points in ascending order, holds the code point. */
    private static boolean isIn(int[] ranges, int c) {
        int low = 0;
        int high = ranges.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (c < ranges[2 * middle]) {
                high = middle - 1;
            } else if (c > ranges[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}

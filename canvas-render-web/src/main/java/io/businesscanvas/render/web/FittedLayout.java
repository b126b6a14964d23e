package io.businesscanvas.render.web;

/**
 * The layout of a poster on a sheet with the proportions of paper: the size of the font is reduced step by step until
 * everything fits, then the poster grows downwards.
 *
 * @param layout the layout
 * @param step the step, from 0 for the largest font
 * @param isTooLong whether not even the smallest font makes it fit
 */
record FittedLayout(PosterLayout layout, int step, boolean isTooLong) {
    private static final int EM = 1000;

    /**
     * Finds the largest font with which the poster fits.
     *
     * @param width the width of the sheet in any unit
     * @param height its height
     * @param sizes the sizes of the font in that unit, the largest first
     */
    static FittedLayout of(Poster poster, double width, double height, double[] sizes) {
        int last = sizes.length - 1;
        if (isSurelyTooLong(poster, height, sizes)) {
            return new FittedLayout(layOut(poster, width, height, sizes[last]), last, true);
        }
        // Most canvases fit with the largest font.
        FittedLayout largest = tried(poster, width, height, sizes, 0);
        if (!largest.isTooLong()) {
            return largest;
        }
        FittedLayout best = tried(poster, width, height, sizes, last);
        if (best.isTooLong()) {
            return best;
        }
        int low = 1;
        while (low < best.step()) {
            FittedLayout middle = tried(poster, width, height, sizes, (low + best.step()) / 2);
            if (middle.isTooLong()) {
                low = middle.step() + 1;
            } else {
                best = middle;
            }
        }
        return best;
    }

    /** Whether it is known without a layout that the poster does not even fit with the smallest font. */
    static boolean isSurelyTooLong(Poster poster, double height, double[] sizes) {
        return PosterLayout.leastHeight(poster) > em(height, sizes[sizes.length - 1]);
    }

    private static FittedLayout tried(Poster poster, double width, double height, double[] sizes, int step) {
        PosterLayout layout = layOut(poster, width, height, sizes[step]);
        return new FittedLayout(layout, step, layout.height() > em(height, sizes[step]));
    }

    private static PosterLayout layOut(Poster poster, double width, double height, double size) {
        return new PosterLayout(poster, em(width, size), em(height, size));
    }

    private static int em(double length, double size) {
        return (int) (length * EM / size);
    }
}

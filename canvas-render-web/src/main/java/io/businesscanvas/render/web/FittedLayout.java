package io.businesscanvas.render.web;

/**
 * The layout of a poster on a sheet with the proportions of paper: the size of the font is reduced step by step until
 * everything fits, then the poster grows downwards.
 *
 * @param layout the layout
 * @param step the step, from 0 for the largest font
 */
record FittedLayout(PosterLayout layout, int step) {
    private static final int EM = 1000;

    /**
     * Finds the largest font with which the poster fits.
     *
     * @param width the width of the sheet in any unit
     * @param height its height
     * @param sizes the sizes of the font in that unit, the largest first
     */
    static FittedLayout of(Poster poster, double width, double height, double[] sizes) {
        int low = 0;
        int high = sizes.length - 1;
        PosterLayout last = null;
        int lastStep = -1;
        while (low < high) {
            int middle = (low + high) / 2;
            PosterLayout layout = layOut(poster, width, height, sizes[middle]);
            if (layout.height() <= em(height, sizes[middle])) {
                high = middle;
                last = layout;
                lastStep = middle;
            } else {
                low = middle + 1;
            }
        }
        return new FittedLayout(
                last != null && lastStep == low ? last : layOut(poster, width, height, sizes[low]), low);
    }

    private static PosterLayout layOut(Poster poster, double width, double height, double size) {
        return new PosterLayout(poster, em(width, size), em(height, size));
    }

    private static int em(double length, double size) {
        return (int) (length * EM / size);
    }
}

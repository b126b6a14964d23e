package io.businesscanvas.render.text;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.internal.BorderStyle;
import io.businesscanvas.render.text.internal.BoxWriter;
import io.businesscanvas.render.text.internal.DisplayWidth;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws the poster: nine boxes in their places.
 *
 * <pre>{@code
 * System.out.println(GridRenderer.standard().render(canvas));
 * }</pre>
 *
 * <p>All lines are equally wide, counted in columns of a terminal. An entry shows its name; links, ids and amounts on
 * demand.
 *
 * @since 0.1
 */
public final class GridRenderer implements CanvasRenderer {
    /** The narrowest poster, in columns. */
    public static final int MIN_WIDTH = 60;

    /** The widest poster, in columns. */
    public static final int MAX_WIDTH = 400;

    private static final GridRenderer STANDARD = builder().build();

    private final int width;
    private final Borders borders;
    private final boolean links;
    private final boolean ids;
    private final boolean amounts;
    private final boolean questions;
    private final boolean halves;
    private final boolean attribution;
    private final boolean wideAmbiguous;
    private final Optional<Locale> locale;

    private GridRenderer(Builder builder) {
        this.width = builder.width;
        this.borders = builder.borders;
        this.links = builder.links;
        this.ids = builder.ids;
        this.amounts = builder.amounts;
        this.questions = builder.questions;
        this.halves = builder.halves;
        this.attribution = builder.attribution;
        this.wideAmbiguous = builder.wideAmbiguous;
        this.locale = builder.locale;
    }

    /** A poster of 120 columns with names alone, in the language of the canvas. */
    public static GridRenderer standard() {
        return STANDARD;
    }

    /** A builder with the settings of {@link #standard}. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void render(BusinessCanvas canvas, Appendable out) throws IOException {
        new BoxWriter(out, style()).write(new GridPage(canvas, this).boxes());
    }

    int width() {
        return width;
    }

    /** Box-drawing characters are themselves ambiguous, so they cannot be counted on where those are wide. */
    BorderStyle style() {
        return wideAmbiguous ? BorderStyle.ASCII : borders.style();
    }

    DisplayWidth widths() {
        return wideAmbiguous ? DisplayWidth.WIDE : DisplayWidth.NARROW;
    }

    boolean showsQuestions() {
        return questions;
    }

    boolean showsHalves() {
        return halves;
    }

    boolean showsAttribution() {
        return attribution;
    }

    EntryTexts entryTexts(BusinessCanvas canvas) {
        return new EntryTexts(canvas, localeFor(canvas), ids, amounts, links);
    }

    Locale localeFor(BusinessCanvas canvas) {
        return locale.or(canvas::locale).orElse(Locale.ENGLISH);
    }

    /**
     * Collects the settings of a {@link GridRenderer}; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private int width = 120;
        private Borders borders = Borders.UNICODE;
        private boolean links;
        private boolean ids;
        private boolean amounts;
        private boolean questions;
        private boolean halves;
        private boolean attribution = true;
        private boolean wideAmbiguous;
        private Optional<Locale> locale = Optional.empty();

        private Builder() {}

        /**
         * How wide the poster is, in columns: {@value GridRenderer#MIN_WIDTH} to {@value GridRenderer#MAX_WIDTH}, 120
         * unless set.
         *
         * @throws IllegalArgumentException if the width is out of this range
         */
        public Builder width(int width) {
            if (width < MIN_WIDTH || width > MAX_WIDTH) {
                throw new IllegalArgumentException(
                        "width must be from " + MIN_WIDTH + " to " + MAX_WIDTH + ", but was " + width);
            }
            this.width = width;
            return this;
        }

        /** What borders and marks are drawn with; box-drawing characters unless set. */
        public Builder borders(Borders borders) {
            this.borders = borders;
            return this;
        }

        /** Whether entries show their links; they do not unless set. */
        public Builder links(boolean links) {
            this.links = links;
            return this;
        }

        /** Whether entries show their ids; they do not unless set. */
        public Builder ids(boolean ids) {
            this.ids = ids;
            return this;
        }

        /** Whether entries show their amounts and shares; they do not unless set. */
        public Builder amounts(boolean amounts) {
            this.amounts = amounts;
            return this;
        }

        /** Whether empty blocks show the questions that help to fill them in; they do not unless set. */
        public Builder questions(boolean questions) {
            this.questions = questions;
            return this;
        }

        /** Whether the two halves of the poster are named; they are not unless set. */
        public Builder halves(boolean halves) {
            this.halves = halves;
            return this;
        }

        /** Whether the last line says whose idea the poster is, as its licence asks; it does unless set. */
        public Builder attribution(boolean attribution) {
            this.attribution = attribution;
            return this;
        }

        /**
         * Whether the terminal draws characters of ambiguous width over two columns, as some do in East Asia; not unless
         * set. Borders and marks are ASCII then, since the others are ambiguous themselves.
         */
        public Builder wideAmbiguous(boolean wideAmbiguous) {
            this.wideAmbiguous = wideAmbiguous;
            return this;
        }

        /** The language of names and questions; that of the canvas unless set, and English if it has none. */
        public Builder locale(Locale locale) {
            this.locale = Optional.of(locale);
            return this;
        }

        /** The renderer with these settings. */
        public GridRenderer build() {
            return new GridRenderer(this);
        }
    }
}

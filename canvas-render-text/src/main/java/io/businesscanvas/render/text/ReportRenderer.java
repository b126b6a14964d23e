package io.businesscanvas.render.text;

import io.businesscanvas.render.internal.DisplayWidth;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Tells what validation found, as compilers do: where, what, how to repair, and the place itself.
 *
 * <pre>
 * acme.canvas.json:14:29: error [value.unserved]
 *   "Same-day repair" serves no customer segment.
 *   Fix: link it to at least one segment ("serves"), for example "city-commuters".
 *    14 |     { "id": "vp-2", "name": "Same-day repair" }
 *       |                             ^^^^^^^^^^^^^^^^^
 * </pre>
 *
 * <p>Lines and columns count from 1, columns in UTF-16 units. A finding about a canvas that was not read from a text
 * shows its path instead, such as {@code valuePropositions[1]}. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class ReportRenderer {
    /** The narrowest code frame, in columns. */
    public static final int MIN_WIDTH = 40;

    private static final ReportRenderer STANDARD = builder().build();

    private final int width;
    private final boolean oneLine;
    private final boolean color;
    private final DisplayWidth widths;
    private final Locale locale;

    private ReportRenderer(Builder builder) {
        this.width = builder.width;
        this.oneLine = builder.oneLine;
        this.color = builder.color;
        this.widths = builder.wideAmbiguous ? DisplayWidth.WIDE : DisplayWidth.NARROW;
        this.locale = builder.locale;
    }

    /** A renderer with code frames of at most 120 columns, without colour, in English. */
    public static ReportRenderer standard() {
        return STANDARD;
    }

    /** A builder with the settings of {@link #standard}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes what a report found, and which rules could not be asked; nothing for a clean report.
     *
     * @throws IOException if the output cannot be written
     */
    public void render(ValidationReport report, Appendable out) throws IOException {
        new ReportWriter(report, this).writeTo(out);
    }

    /** What a report found, as text; every line ends with {@code \n}. */
    public String render(ValidationReport report) {
        StringBuilder out = new StringBuilder();
        try {
            render(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder never fails", e);
        }
        return out.toString();
    }

    /** A sentence with the totals of many reports, without a line end: {@code 1 error in 1 canvas, 51 rules run.} */
    public String summary(ReportTotals totals) {
        return ReportWords.summary(totals, locale);
    }

    /** The widest line of a code frame; messages may be longer. */
    int width() {
        return width;
    }

    boolean isOneLine() {
        return oneLine;
    }

    boolean isColored() {
        return color;
    }

    DisplayWidth widths() {
        return widths;
    }

    Locale locale() {
        return locale;
    }

    /**
     * Collects the settings of a {@link ReportRenderer}; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private int width = 120;
        private boolean oneLine;
        private boolean color;
        private boolean wideAmbiguous;
        private Locale locale = Locale.ENGLISH;

        private Builder() {}

        /**
         * How wide code frames may be, in columns: {@value ReportRenderer#MIN_WIDTH} at least, 120 unless set. Of a longer
         * line they show the part that matters.
         *
         * @throws IllegalArgumentException if the width is less
         */
        public Builder width(int width) {
            if (width < MIN_WIDTH) {
                throw new IllegalArgumentException("width must be at least " + MIN_WIDTH + ", but was " + width);
            }
            this.width = width;
            return this;
        }

        /** Whether each finding is one line, {@code name:line:column: severity [rule] message}; not unless set. */
        public Builder oneLine(boolean oneLine) {
            this.oneLine = oneLine;
            return this;
        }

        /** Whether ANSI escape sequences colour the output; not unless set. */
        public Builder color(boolean color) {
            this.color = color;
            return this;
        }

        /** Whether the terminal draws characters of ambiguous width over two columns; not unless set. */
        public Builder wideAmbiguous(boolean wideAmbiguous) {
            this.wideAmbiguous = wideAmbiguous;
            return this;
        }

        /** The language of the messages; English unless set. */
        public Builder locale(Locale locale) {
            this.locale = locale;
            return this;
        }

        /** The renderer with these settings. */
        public ReportRenderer build() {
            return new ReportRenderer(this);
        }
    }
}

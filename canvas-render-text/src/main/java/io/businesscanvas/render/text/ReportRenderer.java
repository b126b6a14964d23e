package io.businesscanvas.render.text;

import io.businesscanvas.render.internal.DisplayWidth;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes findings like a compiler: location, message, fix, and the code frame.
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
    /** The minimum width of code frames, in columns. */
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

    /** Returns a renderer with code frames of at most 120 columns, without colour, in English. */
    public static ReportRenderer standard() {
        return STANDARD;
    }

    /** Returns a builder with the settings of {@link #standard}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes the findings of a report, and the rules that were skipped; nothing for a clean report.
     *
     * @throws IOException if the output cannot be written
     */
    public void render(ValidationReport report, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out");
        new ReportWriter(report, this).writeTo(out);
    }

    /** Returns the findings of a report as text; every line ends with {@code \n}. */
    public String render(ValidationReport report) {
        StringBuilder out = new StringBuilder();
        try {
            render(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder never fails", e);
        }
        return out.toString();
    }

    /**
     * Returns a sentence with the totals of several reports, without a line end: {@code 1 error in 1 canvas, 51 rules
     * run.}
     */
    public String summary(ReportTotals totals) {
        return ReportWords.summary(totals, locale);
    }

    /** The maximum width of code frames; messages may be longer. */
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
     * A builder of {@link ReportRenderer} instances; not safe to share between threads.
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
         * Sets the maximum width of code frames in columns: at least {@value ReportRenderer#MIN_WIDTH}, 120 by default.
         * Of longer lines, the relevant part is shown.
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

        /**
         * Sets whether each finding is a single line, {@code name:line:column: severity [rule] message}; false by
         * default.
         */
        public Builder oneLine(boolean oneLine) {
            this.oneLine = oneLine;
            return this;
        }

        /** Sets whether ANSI escape sequences colour the output; false by default. */
        public Builder color(boolean color) {
            this.color = color;
            return this;
        }

        /** Sets whether the terminal draws characters of ambiguous width two columns wide; false by default. */
        public Builder wideAmbiguous(boolean wideAmbiguous) {
            this.wideAmbiguous = wideAmbiguous;
            return this;
        }

        /** Sets the language of the messages; English by default. */
        public Builder locale(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            this.locale = locale;
            return this;
        }

        /** Returns the renderer with these settings. */
        public ReportRenderer build() {
            return new ReportRenderer(this);
        }
    }
}

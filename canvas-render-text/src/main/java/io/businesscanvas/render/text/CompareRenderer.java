package io.businesscanvas.render.text;

import io.businesscanvas.diff.CanvasAlternatives;
import io.businesscanvas.internal.text.Require;
import io.businesscanvas.render.text.internal.PosterLayout;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Draws alternatives side by side, block by block: what all canvases have ({@code =}), what several have ({@code ~})
 * and what only one has ({@code +}), with their sums of money, margins and findings.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class CompareRenderer {
    /** The minimum width of the text of each canvas, in columns. */
    private static final int LEAST_ROOM = 8;

    private static final CompareRenderer STANDARD = builder().build();

    private final PageSettings page;
    private final boolean markdown;
    private final Optional<Locale> locale;

    private CompareRenderer(Builder builder) {
        this.page = builder.page;
        this.markdown = builder.markdown;
        this.locale = builder.locale;
    }

    /** Returns a renderer of a grid of 120 columns, in the language of the first canvas. */
    public static CompareRenderer standard() {
        return STANDARD;
    }

    /** Returns a builder with the settings of {@link #standard}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how many canvases fit into a grid of this width.
     *
     * @throws IllegalArgumentException if the width is negative
     */
    public static int mostCanvases(int width) {
        Require.notNegative("width", width);
        int most = 0;
        while (new PosterLayout(width).roomOfCell(most + 1) >= LEAST_ROOM) {
            most++;
        }
        return most;
    }

    /**
     * Writes the alternatives.
     *
     * @param alternatives the canvases
     * @param reports the findings of each canvas, in the same order; empty to leave them out
     * @param out where to write
     * @throws IllegalArgumentException if the number of reports differs from that of canvases, or if the canvases do
     *     not fit side by side
     * @throws IOException if the output cannot be written
     */
    public void render(CanvasAlternatives alternatives, List<ValidationReport> reports, Appendable out)
            throws IOException {
        int canvases = alternatives.canvases().size();
        if (!reports.isEmpty() && reports.size() != canvases) {
            throw new IllegalArgumentException(
                    "reports must have " + canvases + " elements, but had " + reports.size());
        }
        if (!markdown && canvases > mostCanvases(page.width())) {
            throw new IllegalArgumentException(
                    "width must have room for " + canvases + " canvases, but was " + page.width());
        }
        Locale words = locale.or(alternatives.canvases().get(0)::locale).orElse(Locale.ENGLISH);
        CompareWriter writer = new CompareWriter(alternatives, reports, words);
        if (markdown) {
            out.append(writer.markdown());
        } else {
            writer.grid(page, out);
        }
    }

    /** Returns the comparison as text; every line ends with {@code \n}. */
    public String render(CanvasAlternatives alternatives, List<ValidationReport> reports) {
        StringBuilder out = new StringBuilder();
        try {
            render(alternatives, reports, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder never fails", e);
        }
        return out.toString();
    }

    /**
     * A builder of {@link CompareRenderer} instances; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private PageSettings page = PageSettings.of(120);
        private boolean markdown;
        private Optional<Locale> locale = Optional.empty();

        private Builder() {}

        /**
         * Sets the width of the grid in columns: 20 to 400, 120 by default.
         *
         * @throws IllegalArgumentException if the width is out of this range
         */
        public Builder width(int width) {
            page = page.withWidth(width);
            return this;
        }

        /** Sets the characters of borders; box-drawing characters by default. */
        public Builder borders(Borders borders) {
            Objects.requireNonNull(borders, "borders");
            page = page.withBorders(borders);
            return this;
        }

        /** Sets whether the output is a table in Markdown; a grid by default. */
        public Builder markdown(boolean markdown) {
            this.markdown = markdown;
            return this;
        }

        /** Sets the language; that of the first canvas by default, or English if it has none. */
        public Builder locale(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            this.locale = Optional.of(locale);
            return this;
        }

        /** Returns the renderer with these settings. */
        public CompareRenderer build() {
            return new CompareRenderer(this);
        }
    }
}

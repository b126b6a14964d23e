package io.businesscanvas.render.text;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.internal.PosterTexts;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes the links of a canvas as sentences, segment by segment: the quickest way to review them.
 *
 * <pre>
 * City commuters
 *   They get “Same-day repair”, are reached through “Web shop”, and pay “Repair fee”.
 *   “Same-day repair” is delivered through “Web shop” and is paid for with “Repair fee”.
 * </pre>
 *
 * <p>Each link occurs once, in the story of the first segment it belongs to. Entries that appear in no story, and
 * broken links, follow at the end.
 *
 * @since 0.1
 */
public final class StoryRenderer implements CanvasRenderer {
    private static final StoryRenderer STANDARD = builder().build();

    private final PageSettings page;
    private final boolean markdown;
    private final boolean attribution;
    private final Optional<Locale> locale;

    private StoryRenderer(Builder builder) {
        this.page = builder.page;
        this.markdown = builder.markdown;
        this.attribution = builder.attribution;
        this.locale = builder.locale;
    }

    /** Returns a renderer of plain text of 80 columns, in the language of the canvas. */
    public static StoryRenderer standard() {
        return STANDARD;
    }

    /** Returns a builder with the settings of {@link #standard}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes the canvas to this output.
     *
     * @throws IOException if the output cannot be written
     */
    @Override
    public void render(BusinessCanvas canvas, Appendable out) throws IOException {
        Objects.requireNonNull(canvas, "canvas");
        Locale words = locale.or(canvas::locale).orElse(Locale.ENGLISH);
        StoryForm form = markdown ? StoryForm.markdown(out) : StoryForm.text(out, page);
        new StoryWriter(canvas, words, form).write();
        if (attribution) {
            form.attribution(PosterTexts.in(words).attribution(canvas.variant()));
        }
    }

    /**
     * A builder of {@link StoryRenderer} instances; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private PageSettings page = PageSettings.of(80);
        private boolean markdown;
        private boolean attribution = true;
        private Optional<Locale> locale = Optional.empty();

        private Builder() {}

        /**
         * Sets the width of plain text in columns: 20 to 400, 80 by default. Markdown is not wrapped.
         *
         * @throws IllegalArgumentException if the width is out of this range
         */
        public Builder width(int width) {
            page = page.withWidth(width);
            return this;
        }

        /** Sets whether the output is Markdown; plain text by default. */
        public Builder markdown(boolean markdown) {
            this.markdown = markdown;
            return this;
        }

        /** Sets whether a line attributes the canvas, as its licence requires; true by default. */
        public Builder attribution(boolean attribution) {
            this.attribution = attribution;
            return this;
        }

        /** Sets the language; that of the canvas by default, or English if it has none. */
        public Builder locale(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            this.locale = Optional.of(locale);
            return this;
        }

        /** Returns the renderer with these settings. */
        public StoryRenderer build() {
            return new StoryRenderer(this);
        }
    }
}

package io.businesscanvas.render.text;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.money.MoneyTable;
import io.businesscanvas.render.CanvasRenderer;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes the streams and costs of a canvas as tables: price, quantity, yearly amount and share of each, then the sums,
 * the margin, and what is unknown.
 *
 * <p>Amounts of different currencies are never added.
 *
 * @since 0.1
 */
public final class MoneyRenderer implements CanvasRenderer {
    private static final MoneyRenderer STANDARD = builder().build();

    private final PageSettings page;
    private final boolean markdown;
    private final Optional<Locale> locale;

    private MoneyRenderer(Builder builder) {
        this.page = builder.page;
        this.markdown = builder.markdown;
        this.locale = builder.locale;
    }

    /** Returns a renderer of plain text of 100 columns, in the language of the canvas. */
    public static MoneyRenderer standard() {
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
        MoneyForm form = markdown ? MoneyForm.markdown(out) : MoneyForm.text(out, page);
        new MoneyWriter(canvas, MoneyTable.of(canvas), words, form).write();
    }

    /**
     * A builder of {@link MoneyRenderer} instances; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private PageSettings page = PageSettings.of(100);
        private boolean markdown;
        private Optional<Locale> locale = Optional.empty();

        private Builder() {}

        /**
         * Sets the width of plain text in columns: 20 to 400, 100 by default. Below about 70, the numbers may need
         * more. Markdown is not wrapped.
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

        /** Sets the language; that of the canvas by default, or English if it has none. */
        public Builder locale(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            this.locale = Optional.of(locale);
            return this;
        }

        /** Returns the renderer with these settings. */
        public MoneyRenderer build() {
            return new MoneyRenderer(this);
        }
    }
}

package io.businesscanvas.render.text;

import io.businesscanvas.diff.CanvasDiff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes what changed between two canvases, block by block.
 *
 * <pre>
 * Value propositions
 *   + Same-day repair
 *   ~ Loan bike
 *       renamed from “Bike loan”
 *       now serves Students
 *   - Bicycle history
 * </pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class DiffRenderer {
    private static final DiffRenderer STANDARD = builder().build();

    private final boolean markdown;
    private final Optional<Locale> locale;

    private DiffRenderer(Builder builder) {
        this.markdown = builder.markdown;
        this.locale = builder.locale;
    }

    /** Returns a renderer of plain text, in the language of the newer canvas. */
    public static DiffRenderer standard() {
        return STANDARD;
    }

    /** Returns a builder with the settings of {@link #standard}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes the changes; one sentence if there are none.
     *
     * @throws IOException if the output cannot be written
     */
    public void render(CanvasDiff diff, Appendable out) throws IOException {
        Locale words = locale.or(diff.after()::locale).orElse(Locale.ENGLISH);
        DiffForm form = markdown ? DiffForm.MARKDOWN : DiffForm.TEXT;
        new DiffWriter(diff, words, form, out).write();
    }

    /** Returns the changes as text; every line ends with {@code \n}. */
    public String render(CanvasDiff diff) {
        StringBuilder out = new StringBuilder();
        try {
            render(diff, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder never fails", e);
        }
        return out.toString();
    }

    /**
     * A builder of {@link DiffRenderer} instances; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private boolean markdown;
        private Optional<Locale> locale = Optional.empty();

        private Builder() {}

        /** Sets whether the output is Markdown; plain text by default. */
        public Builder markdown(boolean markdown) {
            this.markdown = markdown;
            return this;
        }

        /** Sets the language; that of the newer canvas by default, or English if it has none. */
        public Builder locale(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            this.locale = Optional.of(locale);
            return this;
        }

        /** Returns the renderer with these settings. */
        public DiffRenderer build() {
            return new DiffRenderer(this);
        }
    }
}

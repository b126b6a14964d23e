package io.businesscanvas.render;

import io.businesscanvas.render.ContentOptions.Part;
import java.util.Locale;
import java.util.Objects;

/**
 * The settings that all renderers of canvases share; not safe to share between threads.
 *
 * @param <B> the builder itself
 * @since 0.1
 */
public interface RendererBuilder<B extends RendererBuilder<B>> {
    /** Returns what is shown, and in which language. */
    ContentOptions content();

    /** Sets what is shown, and in which language. */
    B content(ContentOptions content);

    /** Sets whether entries show their links in words. */
    default B links(boolean links) {
        return content(content().with(Part.LINKS, links));
    }

    /** Sets whether entries show their ids; false by default. */
    default B ids(boolean ids) {
        return content(content().with(Part.IDS, ids));
    }

    /** Sets whether entries show their amounts and shares; false by default. */
    default B amounts(boolean amounts) {
        return content(content().with(Part.AMOUNTS, amounts));
    }

    /**
     * Sets whether everything else in the canvas is shown with labels: kinds, prices in words, phases, evidence and so
     * on; false by default. Details include amounts.
     */
    default B details(boolean details) {
        return content(content().with(Part.DETAILS, details));
    }

    /** Sets whether empty blocks show guiding questions; false by default. */
    default B questions(boolean questions) {
        return content(content().with(Part.QUESTIONS, questions));
    }

    /** Sets whether a line attributes the canvas, as its licence requires; true by default. */
    default B attribution(boolean attribution) {
        return content(content().with(Part.ATTRIBUTION, attribution));
    }

    /** Sets the language of names and questions; that of the canvas by default, or English if it has none. */
    default B locale(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return content(content().in(locale));
    }
}

package io.businesscanvas.render;

import io.businesscanvas.render.ContentOptions.Part;
import java.util.Locale;

/**
 * The settings that all renderers of canvases share; not to be shared between threads.
 *
 * @param <B> the builder itself
 * @since 0.1
 */
public interface RendererBuilder<B extends RendererBuilder<B>> {
    /** Returns what is shown, and in which language. */
    ContentOptions content();

    /** Sets what is shown, and in which language, all at once. */
    B content(ContentOptions content);

    /** Sets whether entries show their links, in words. */
    default B links(boolean links) {
        return content(content().with(Part.LINKS, links));
    }

    /** Sets whether entries show their ids; they do not by default. */
    default B ids(boolean ids) {
        return content(content().with(Part.IDS, ids));
    }

    /** Sets whether entries show their amounts and shares; they do not by default. */
    default B amounts(boolean amounts) {
        return content(content().with(Part.AMOUNTS, amounts));
    }

    /**
     * Sets whether everything else in the canvas is shown, each with its label: kinds, prices in words, phases, evidence and
     * the like; it is not by default. Amounts are among the details then.
     */
    default B details(boolean details) {
        return content(content().with(Part.DETAILS, details));
    }

    /** Sets whether empty blocks show the questions that help to fill them in; they do not by default. */
    default B questions(boolean questions) {
        return content(content().with(Part.QUESTIONS, questions));
    }

    /** Sets whether one short line says whose idea the canvas is, as its licence asks; it does by default. */
    default B attribution(boolean attribution) {
        return content(content().with(Part.ATTRIBUTION, attribution));
    }

    /** Sets the language of names and questions; that of the canvas by default, and English if it has none. */
    default B locale(Locale locale) {
        return content(content().in(locale));
    }
}

package io.businesscanvas.render.text;

import java.util.Locale;
import java.util.Optional;

/**
 * The settings that all renderers of canvases share; not to be shared between threads.
 *
 * @param <B> the builder itself
 * @since 0.1
 */
public abstract sealed class RendererBuilder<B extends RendererBuilder<B>>
        permits GridRenderer.Builder, OutlineRenderer.Builder, MarkdownRenderer.Builder {
    private boolean links;
    private boolean ids;
    private boolean amounts;
    private boolean details;
    private boolean questions;
    private boolean attribution = true;
    private Optional<Locale> locale = Optional.empty();

    RendererBuilder() {}

    /** Whether entries show their links, in words. */
    public B links(boolean links) {
        this.links = links;
        return self();
    }

    /** Whether entries show their ids; they do not unless set. */
    public B ids(boolean ids) {
        this.ids = ids;
        return self();
    }

    /** Whether entries show their amounts and shares; they do not unless set. */
    public B amounts(boolean amounts) {
        this.amounts = amounts;
        return self();
    }

    /**
     * Sets whether everything else in the canvas is shown, each with its label: kinds, prices in words, phases, evidence and
     * the like; it is not by default. Amounts are among the details then.
     */
    public B details(boolean details) {
        this.details = details;
        return self();
    }

    /** Whether empty blocks show the questions that help to fill them in; they do not unless set. */
    public B questions(boolean questions) {
        this.questions = questions;
        return self();
    }

    /** Whether one short line says whose idea the canvas is, as its licence asks; it does unless set. */
    public B attribution(boolean attribution) {
        this.attribution = attribution;
        return self();
    }

    /** The language of names and questions; that of the canvas unless set, and English if it has none. */
    public B locale(Locale locale) {
        this.locale = Optional.of(locale);
        return self();
    }

    abstract B self();

    ContentOptions content() {
        return new ContentOptions(links, ids, amounts, details, questions, attribution, locale);
    }
}

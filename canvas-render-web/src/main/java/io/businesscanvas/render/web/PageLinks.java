package io.businesscanvas.render.web;

import java.util.Objects;
import java.util.Optional;

/**
 * The links from a page to the other pages of its site.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param index the address of the index page, relative to this page
 * @param previous the page before this one; empty for the first page
 * @param next the page after this one; empty for the last page
 * @since 0.1
 */
public record PageLinks(String index, Optional<Target> previous, Optional<Target> next) {
    /** Checks that nothing is null. */
    public PageLinks {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(next, "next");
    }

    /**
     * A page to which another one is linked.
     *
     * @param href its address, relative to the page that is linked to it
     * @param title its title
     * @since 0.1
     */
    public record Target(String href, String title) {
        /** Checks that nothing is null. */
        public Target {
            Objects.requireNonNull(href, "href");
            Objects.requireNonNull(title, "title");
        }
    }
}

package io.businesscanvas.render.web;

import io.businesscanvas.document.Findings;
import io.businesscanvas.model.BusinessCanvas;
import java.util.Objects;
import java.util.Optional;

/**
 * A canvas to be drawn as a page, and what else the page shows.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param canvas the canvas
 * @param findings the findings to mark on the poster and to list next to it; empty if the page shows none, not even
 *     that there are none
 * @param links the links to the other pages of a site; empty for a page without a site
 * @since 0.1
 */
public record HtmlPage(BusinessCanvas canvas, Optional<Findings> findings, Optional<PageLinks> links) {
    /** Checks that nothing is null. */
    public HtmlPage {
        Objects.requireNonNull(canvas, "canvas");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(links, "links");
    }

    /** Returns a page that shows this canvas alone. */
    public static HtmlPage of(BusinessCanvas canvas) {
        return new HtmlPage(canvas, Optional.empty(), Optional.empty());
    }

    /** Returns this page with marks at the blocks and entries that have findings, and with a list of the findings. */
    public HtmlPage withFindings(Findings findings) {
        return new HtmlPage(canvas, Optional.of(Objects.requireNonNull(findings, "findings")), links);
    }

    /** Returns this page with links to other pages. */
    public HtmlPage withLinks(PageLinks links) {
        return new HtmlPage(canvas, findings, Optional.of(Objects.requireNonNull(links, "links")));
    }
}

/**
 * Draws canvases for browsers, paper and documents.
 *
 * <p>One package is exported, {@code io.businesscanvas.render.web}:
 *
 * <ol>
 *   <li>{@code HtmlRenderer}: the poster as a self-contained page, for reading and for printing.
 *   <li>{@code SvgRenderer}: the poster as a picture, for documents and READMEs.
 *   <li>{@code IndexRenderer}: a page that leads to the pages of several canvases.
 * </ol>
 *
 * <p>Internally, a writer handles canvases, and {@code internal} handles markup, colours and the space that text takes.
 */
module io.businesscanvas.render.web {
    requires transitive io.businesscanvas.core;
    requires static org.jspecify;

    exports io.businesscanvas.render.web;
}

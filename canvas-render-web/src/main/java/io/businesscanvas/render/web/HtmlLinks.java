package io.businesscanvas.render.web;

import io.businesscanvas.render.web.internal.Markup;
import java.io.IOException;
import java.util.Locale;

/** The links of a page to the other pages of its site; they are not printed. */
record HtmlLinks(PageLinks links, Locale locale, Markup page) {
    void write() throws IOException {
        page.open("nav", "class", "site", "aria-label", WebMessages.text(locale, "site"));
        page.element("a", WebMessages.text(locale, "site.index"), "class", "index", "href", links.index());
        if (links.previous().isPresent()) {
            write("prev", "site.previous", links.previous().get());
        }
        if (links.next().isPresent()) {
            write("next", "site.next", links.next().get());
        }
        page.close("nav").line();
    }

    private void write(String relation, String key, PageLinks.Target target) throws IOException {
        String label = WebMessages.text(locale, key, target.title());
        page.open("a", "class", relation, "rel", relation, "href", target.href(), "aria-label", label);
        page.element("span", target.title(), "dir", "auto").close("a");
    }
}

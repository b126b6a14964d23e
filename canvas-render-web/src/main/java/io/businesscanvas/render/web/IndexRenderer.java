package io.businesscanvas.render.web;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Findings;
import io.businesscanvas.document.Severity;
import io.businesscanvas.render.internal.PosterTexts;
import io.businesscanvas.render.web.internal.Markup;
import io.businesscanvas.render.web.internal.PageAssets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the index page of several posters: their titles, small pictures of them, and the number of their findings.
 *
 * <p>The page is self-contained, like those of {@link HtmlRenderer}. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class IndexRenderer {
    private final Locale locale;

    private IndexRenderer(Locale locale) {
        this.locale = locale;
    }

    /** Returns a renderer of pages in the language of this locale. */
    public static IndexRenderer in(Locale locale) {
        return new IndexRenderer(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Writes the page.
     *
     * @throws IOException if the output cannot be written
     */
    public void render(List<Item> items, Appendable out) throws IOException {
        Objects.requireNonNull(items, "items");
        Markup page = new Markup(out);
        page.own("<!DOCTYPE html>\n")
                .open("html", "lang", locale.toLanguageTag())
                .line();
        page.open("head").open("meta", "charset", "utf-8").line();
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", PageAssets.INDEX_POLICY);
        page.line().open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.line().element("title", WebMessages.text(locale, "index")).line();
        page.open("style")
                .own(PageAssets.INDEX_STYLE)
                .close("style")
                .close("head")
                .line();
        page.open("body").open("main").element("h1", WebMessages.text(locale, "index"));
        page.open("ul").line();
        for (Item item : items) {
            write(item, page);
        }
        page.close("ul").close("main").close("body").close("html").line();
    }

    private void write(Item item, Markup page) throws IOException {
        page.open("li").open("a", "href", item.href());
        String picture = Base64.getEncoder().encodeToString(item.picture().getBytes(StandardCharsets.UTF_8));
        page.own("<img alt=\"\" src=\"data:image/svg+xml;base64,").own(picture).own("\">");
        page.element("h2", item.title(), "dir", "auto");
        if (item.findings().isPresent()) {
            List<Finding> findings = item.findings().get().findings();
            page.element("p", counts(findings), "class", worst(findings));
        }
        page.close("a").close("li").line();
    }

    private String counts(List<Finding> findings) {
        if (findings.isEmpty()) {
            return WebMessages.text(locale, "count.none");
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> count(findings, severity) > 0)
                .map(severity -> WebMessages.text(locale, "count." + severity.key() + "s", count(findings, severity)))
                .collect(Collectors.joining(PosterTexts.in(locale).separator()));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .reduce((one, other) -> one.isAtLeast(other) ? one : other)
                .map(Severity::key)
                .orElse("");
    }

    /**
     * A poster to which the page leads.
     *
     * @param title the title of its canvas
     * @param href the address of its page, relative to this one
     * @param picture a picture of it, as {@link SvgRenderer} draws it
     * @param findings its findings, to be counted; empty if they are not shown
     * @since 0.1
     */
    public record Item(String title, String href, String picture, Optional<Findings> findings) {
        /** Checks that nothing is null. */
        public Item {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(href, "href");
            Objects.requireNonNull(picture, "picture");
            Objects.requireNonNull(findings, "findings");
        }
    }
}

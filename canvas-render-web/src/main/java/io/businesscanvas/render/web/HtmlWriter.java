package io.businesscanvas.render.web;

import io.businesscanvas.labels.Detail;
import io.businesscanvas.labels.Details;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Block.Half;
import io.businesscanvas.render.ContentOptions.Part;
import io.businesscanvas.render.web.internal.Markup;
import io.businesscanvas.render.web.internal.PageAssets;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One page being written: all that is around the blocks. */
final class HtmlWriter {
    /** What is left of A4 and of letter paper between the margins, in hundredths of the width of the page. */
    private static final double SHEET_WIDTH = 100;

    private static final double SHEET_HEIGHT = 60;
    /** The sizes of the font on paper, as the style sheet has them. */
    private static final double[] SHEET_FONTS = {1.2, 1.1, 1.0, 0.91, 0.82, 0.73, 0.64};

    private final Poster poster;
    private final Optional<PageLinks> links;
    private final Markup page;
    private final HtmlBlocks blocks;
    private final HtmlFindings findings;

    HtmlWriter(Poster poster, Optional<PageLinks> links, Appendable out) {
        this.poster = poster;
        this.links = links;
        this.page = new Markup(out);
        this.findings = new HtmlFindings(poster, page);
        this.blocks = new HtmlBlocks(poster, findings, page);
    }

    void write() throws IOException {
        page.own("<!DOCTYPE html>\n")
                .open("html", "lang", poster.locale().toLanguageTag(), "class", style())
                .line();
        writeHead();
        page.open("body").line();
        if (links.isPresent()) {
            new HtmlLinks(links.get(), poster.locale(), page).write();
        }
        page.open("main", "class", "page").open("div", "class", "sheet").line();
        writeHeader();
        writePoster();
        page.close("div").line();
        findings.write();
        page.close("main").line();
        page.open("script").own(PageAssets.SCRIPT).close("script").line();
        page.close("body").line().close("html").line();
    }

    /** How large the font on paper is, whether the poster needs more than a sheet, and whether there are findings. */
    private String style() {
        boolean hasFindings = poster.findings().filter(all -> !all.isEmpty()).isPresent();
        return fit() + (hasFindings ? " reviewed" : "");
    }

    private String fit() {
        if (FittedLayout.isSurelyTooLong(poster, SHEET_HEIGHT, SHEET_FONTS)) {
            return "fit" + SHEET_FONTS.length + " long";
        }
        FittedLayout fitted = FittedLayout.of(poster, SHEET_WIDTH, SHEET_HEIGHT, SHEET_FONTS);
        return "fit" + (fitted.step() + 1) + (fitted.isTooLong() ? " long" : "");
    }

    private void writeHead() throws IOException {
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", PageAssets.POLICY)
                .line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.element("title", poster.canvas().title()).line();
        page.open("style").own(PageAssets.STYLE).close("style").line();
        page.close("head").line();
    }

    private void writeHeader() throws IOException {
        page.open("header", "class", "head").open("div");
        page.element(
                "p",
                WebMessages.text(poster.locale(), "kind." + poster.variant().key()),
                "class",
                "kind");
        page.element("h1", poster.canvas().title(), "dir", "auto", "lang", language())
                .close("div")
                .line();
        List<Detail> facts = Details.in(poster.locale()).header(poster.canvas());
        if (!facts.isEmpty()) {
            page.open("dl", "class", "facts");
            for (Detail fact : facts) {
                page.open("div").element("dt", fact.label());
                page.element("dd", fact.value(), "dir", "auto", "lang", language())
                        .close("div");
            }
            page.close("dl").line();
        }
        page.close("header").line();
        List<String> about = poster.entries().detailsOfCanvas();
        if (!about.isEmpty()) {
            page.open("ul", "class", "about");
            for (String detail : about) {
                page.element("li", detail, "dir", "auto");
            }
            page.close("ul").line();
        }
    }

    private void writePoster() throws IOException {
        page.open("figure").line();
        if (poster.halves()) {
            page.open("div", "class", "halves");
            page.element("p", poster.texts().half(Half.EFFICIENCY));
            page.element("p", poster.texts().half(Half.VALUE)).close("div").line();
        }
        page.open("div", "class", "grid", "lang", poster.locale().toLanguageTag())
                .line();
        for (Block block : poster.variant().order()) {
            blocks.write(block, language());
        }
        page.close("div").line();
        writeCaption();
        page.close("figure").line();
    }

    private void writeCaption() throws IOException {
        if (!poster.hasFooter()) {
            return;
        }
        page.open("figcaption");
        if (poster.hasMarks()) {
            page.element(
                    "p",
                    WebMessages.text(
                            poster.locale(), "marks." + poster.variant().key()));
        }
        if (poster.shows(Part.ATTRIBUTION)) {
            page.element("p", poster.texts().attribution(poster.variant()));
        }
        page.close("figcaption").line();
    }

    private String language() {
        return poster.canvas().language().orElse("");
    }
}

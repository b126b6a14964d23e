package io.businesscanvas.render.web;

import io.businesscanvas.document.Location;
import io.businesscanvas.labels.EntryGroup;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.render.internal.EntryFormatter;
import io.businesscanvas.render.web.internal.BlockIcon;
import io.businesscanvas.render.web.internal.Markup;
import io.businesscanvas.render.web.internal.SegmentMark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The nine blocks of a page and their entries. */
final class HtmlBlocks {
    private static final int MOST_MARKS = 6;

    private final Poster poster;
    private final HtmlFindings findings;
    private final Markup page;
    private final Map<Entry, String> ids = new IdentityHashMap<>();

    HtmlBlocks(Poster poster, HtmlFindings findings, Markup page) {
        this.poster = poster;
        this.findings = findings;
        this.page = page;
    }

    void write(Block block, String language) throws IOException {
        page.open("section", "class", "block " + block.key(), "aria-labelledby", block.key());
        writeTitle(block);
        for (EntryGroup group : poster.groups(block)) {
            if (group.kind().isPresent()) {
                page.element("h3", poster.labels().name(group.kind().get()));
            }
            if (!group.entries().isEmpty()) {
                page.line().open("ul", "class", "entries", "lang", language).line();
                for (Entry entry : group.entries()) {
                    writeEntry(entry);
                }
                page.close("ul");
            }
        }
        writeAll("ask", poster.questions(block));
        page.close("section").line();
    }

    private void writeTitle(Block block) throws IOException {
        page.open("div", "class", "title").open("div").open("h2", "id", block.key());
        page.text(poster.labels().name(block, poster.variant()));
        if (!poster.number(block).isEmpty()) {
            page.text(" ").element("span", poster.number(block), "class", "number");
        }
        page.close("h2");
        if (!poster.caption(block).isEmpty()) {
            page.element("p", poster.caption(block), "class", "caption");
        }
        page.close("div");
        findings.writeFlags(new Location.AtBlock(block));
        page.open("svg", "class", "icon", "viewBox", "0 0 24 24", "aria-hidden", "true");
        page.empty("path", "d", BlockIcon.of(block).path()).close("svg").close("div");
    }

    private void writeEntry(Entry entry) throws IOException {
        List<SegmentMark> marks = poster.marks(entry);
        List<SegmentMark> shown = marks.subList(0, Math.min(marks.size(), MOST_MARKS));
        page.open(
                "li",
                "class",
                shown.isEmpty() ? "entry" : "entry marked",
                "id",
                idOf(entry),
                "tabindex",
                "0",
                "data-links",
                linkedIds(entry));
        if (!shown.isEmpty()) {
            page.open("span", "class", "bars", "aria-hidden", "true");
            for (SegmentMark mark : shown) {
                page.element("i", "", "class", mark.color().style());
            }
            page.close("span");
        }
        page.open("div", "class", "body").element("p", poster.entries().nameOf(entry), "dir", "auto");
        writeAll("more", poster.entries().detailsOf(entry));
        writeLinks(entry);
        findings.writeFlags(new Location.AtEntry(entry, poster.position(entry)));
        page.close("div");
        writeMarks(shown, marks.size() - shown.size());
        page.close("li").line();
    }

    private void writeMarks(List<SegmentMark> shown, int others) throws IOException {
        if (shown.isEmpty()) {
            return;
        }
        page.open("span", "class", "marks", "aria-hidden", "true");
        for (SegmentMark mark : shown) {
            page.element("b", mark.letters(), "class", mark.color().style());
        }
        if (others > 0) {
            page.element("b", "+" + others, "class", "more");
        }
        page.close("span");
    }

    /** Links in words are always there, for those who do not see the highlight. */
    private void writeLinks(Entry entry) throws IOException {
        List<String> outgoing = poster.entries().linksOf(entry);
        writeAll("links", outgoing);
        List<String> unseen = new ArrayList<>(outgoing.isEmpty() ? linksInWords(entry) : List.of());
        Set<String> names = new LinkedHashSet<>();
        for (Link link : poster.canvas().index().linksTo(entry)) {
            names.add(link.source().name());
        }
        if (!names.isEmpty()) {
            String all = String.join(poster.texts().separator(), names);
            unseen.add(WebMessages.text(poster.locale(), "linked", all));
        }
        if (!unseen.isEmpty()) {
            page.element(
                    "p", String.join(WebMessages.text(poster.locale(), "links.separator"), unseen), "class", "hidden");
        }
    }

    /** The outgoing links, one text for each relation. */
    private List<String> linksInWords(Entry entry) {
        List<String> words = new ArrayList<>();
        List<Link> links = outgoing(entry);
        for (int start = 0, end; start < links.size(); start = end) {
            Relation relation = links.get(start).relation();
            end = start + 1;
            while (end < links.size() && links.get(end).relation() == relation) {
                end++;
            }
            words.add(EntryFormatter.linksInWords(relation, links.subList(start, end), poster.locale()));
        }
        return words;
    }

    private String linkedIds(Entry entry) {
        Set<String> ids = new LinkedHashSet<>();
        for (Link link : outgoing(entry)) {
            link.targets().forEach(target -> ids.add(idOf(target)));
        }
        for (Link link : poster.canvas().index().linksTo(entry)) {
            ids.add(idOf(link.source()));
        }
        return String.join(" ", ids);
    }

    private List<Link> outgoing(Entry entry) {
        return poster.canvas().index().linksFrom(entry.block(), poster.position(entry));
    }

    private String idOf(Entry entry) {
        return ids.computeIfAbsent(entry, each -> each.block().key() + "-" + (poster.position(each) + 1));
    }

    private void writeAll(String style, List<String> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        page.open("ul", "class", style);
        for (String text : texts) {
            page.element("li", text, "dir", "auto");
        }
        page.close("ul");
    }
}

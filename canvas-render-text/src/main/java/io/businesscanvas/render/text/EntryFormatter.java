package io.businesscanvas.render.text;

import io.businesscanvas.labels.Detail;
import io.businesscanvas.labels.Details;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said about an entry: its name, its links in words, its amounts. */
final class EntryFormatter {
    private final BusinessCanvas canvas;
    private final ContentOptions content;
    private final Locale locale;
    private final ValueFormatter values;
    private final Details details;

    EntryFormatter(BusinessCanvas canvas, ContentOptions content, Locale locale) {
        this.canvas = canvas;
        this.content = content;
        this.locale = locale;
        this.values = new ValueFormatter(locale);
        this.details = Details.in(locale);
    }

    /** The name, and what else is asked for. */
    String nameOf(Entry entry) {
        StringBuilder name = new StringBuilder(entry.name());
        if (content.ids()) {
            name.append(" [").append(entry.id()).append(']');
        }
        if (content.amounts() && !content.details()) {
            String amount = amountOf(entry);
            name.append(amount.isEmpty() ? "" : ": ").append(amount);
        }
        return name.toString();
    }

    /** Everything else that the entry says, with labels, if details are shown: {@code kind: niche market}. */
    List<String> detailsOf(Entry entry) {
        return content.details() ? inWords(details.of(entry)) : List.of();
    }

    /** What the canvas says of itself, if details are shown. */
    List<String> detailsOfCanvas() {
        return content.details() ? inWords(details.of(canvas)) : List.of();
    }

    private List<String> inWords(List<Detail> labelled) {
        return labelled.stream().map(detail -> inWords(detail, locale)).toList();
    }

    /** A detail in one line. */
    static String inWords(Detail detail, Locale locale) {
        return RenderMessages.message("detail", detail.label(), detail.value()).in(locale);
    }

    /** The links, one text for each relation, if they are asked for: {@code serves City commuters}. */
    List<String> linksOf(Entry entry) {
        if (!content.links()) {
            return List.of();
        }
        return entry.links().asMap().keySet().stream()
                .map(relation -> linksOf(entry, relation))
                .toList();
    }

    private String linksOf(Entry entry, Relation relation) {
        return linksInWords(relation, canvas.index().linksFrom(entry, relation), locale);
    }

    /** The verb and the names of the targets. */
    static String linksInWords(Relation relation, List<Link> links, Locale locale) {
        String targets = links.stream()
                .map(EntryFormatter::targetOf)
                .collect(Collectors.joining(RenderMessages.text(locale, "list.separator")));
        return RenderMessages.message("links", Labels.in(locale).verb(relation), targets)
                .in(locale);
    }

    /** The name of what a link leads to; the link as written where that is nothing or not certain. */
    private static String targetOf(Link link) {
        EntryRef ref = link.ref();
        return link.isResolved() ? link.targets().get(0).name() : ref + "?";
    }

    private String amountOf(Entry entry) {
        return Stream.of("amount", "share")
                .flatMap(property -> EntryAttribute.find(entry.block(), property).stream())
                .flatMap(attribute -> attribute.valueOf(entry).stream())
                .map(values::of)
                .collect(Collectors.joining(RenderMessages.text(locale, "list.separator")));
    }
}

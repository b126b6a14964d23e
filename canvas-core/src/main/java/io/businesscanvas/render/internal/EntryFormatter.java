package io.businesscanvas.render.internal;

import io.businesscanvas.labels.Detail;
import io.businesscanvas.labels.Details;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.ContentOptions.Part;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries in words: their names, their links, their details. */
public final class EntryFormatter {
    private final BusinessCanvas canvas;
    private final ContentOptions content;
    private final Locale locale;
    private final PosterTexts texts;
    private final Details details;

    /** Creates a formatter for the entries of this canvas. */
    public EntryFormatter(BusinessCanvas canvas, ContentOptions content) {
        this.canvas = canvas;
        this.content = content;
        this.locale = content.localeFor(canvas);
        this.texts = PosterTexts.in(locale);
        this.details = Details.in(locale);
    }

    /** Returns the name, with id and amount if these are shown. */
    public String nameOf(Entry entry) {
        StringBuilder name = new StringBuilder(entry.name());
        if (content.shows(Part.IDS)) {
            name.append(" [").append(entry.id()).append(']');
        }
        if (content.shows(Part.AMOUNTS) && !content.shows(Part.DETAILS)) {
            String amount = amountOf(entry);
            name.append(amount.isEmpty() ? "" : ": ").append(amount);
        }
        return name.toString();
    }

    /** Returns everything else in the entry, with labels, if details are shown: {@code kind: niche market}. */
    public List<String> detailsOf(Entry entry) {
        return content.shows(Part.DETAILS) ? inWords(details.of(entry)) : List.of();
    }

    /** Returns the details of the canvas, if details are shown. */
    public List<String> detailsOfCanvas() {
        return content.shows(Part.DETAILS) ? inWords(details.of(canvas)) : List.of();
    }

    private List<String> inWords(List<Detail> labelled) {
        return labelled.stream()
                .map(detail -> texts.detail(detail.label(), detail.value()))
                .toList();
    }

    /** Returns the links, one text for each relation, if links are shown: {@code serves City commuters}. */
    public List<String> linksOf(Entry entry) {
        if (!content.shows(Part.LINKS)) {
            return List.of();
        }
        return entry.links().asMap().keySet().stream()
                .map(relation -> linksOf(entry, relation))
                .toList();
    }

    private String linksOf(Entry entry, Relation relation) {
        return linksInWords(relation, canvas.index().linksFrom(entry, relation), locale);
    }

    /** Returns the verb and the names of the targets. */
    public static String linksInWords(Relation relation, List<Link> links, Locale locale) {
        PosterTexts texts = PosterTexts.in(locale);
        StringJoiner targets = new StringJoiner(texts.separator());
        links.forEach(link -> targets.add(targetOf(link)));
        return texts.links(Labels.in(locale).verb(relation), targets.toString());
    }

    /** The name of the target of a link; the link as written if it is broken or ambiguous. */
    private static String targetOf(Link link) {
        EntryRef ref = link.ref();
        return link.isResolved() ? link.targets().get(0).name() : ref + "?";
    }

    private String amountOf(Entry entry) {
        return Stream.of("amount", "share")
                .flatMap(property -> EntryAttribute.find(entry.block(), property).stream())
                .flatMap(attribute -> attribute.valueOf(entry).stream())
                .map(details::inWords)
                .collect(Collectors.joining(texts.separator()));
    }
}

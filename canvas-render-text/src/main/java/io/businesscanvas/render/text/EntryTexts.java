package io.businesscanvas.render.text;

import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Amount;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Percentage;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.RevenueStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said about an entry: its name, its links in words, its amounts. */
final class EntryTexts {
    private final BusinessCanvas canvas;
    private final Content content;
    private final Locale locale;
    private final ValueWords values;

    EntryTexts(BusinessCanvas canvas, Content content, Locale locale) {
        this.canvas = canvas;
        this.content = content;
        this.locale = locale;
        this.values = new ValueWords(locale);
    }

    /** The name, and what else is asked for. */
    String nameOf(Entry entry) {
        if (!content.ids() && !content.amounts()) {
            return entry.name();
        }
        StringBuilder name = new StringBuilder(entry.name());
        if (content.ids()) {
            name.append(" [").append(entry.id()).append(']');
        }
        if (content.amounts()) {
            String amount = amountOf(entry);
            name.append(amount.isEmpty() ? "" : ": ").append(amount);
        }
        return name.toString();
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
                .map(EntryTexts::targetOf)
                .collect(Collectors.joining(RenderTexts.text(locale, "list.separator")));
        return RenderTexts.message("links", Labels.in(locale).verb(relation), targets)
                .in(locale);
    }

    /** The name of what a link leads to; the link as written where that is nothing or not certain. */
    private static String targetOf(Link link) {
        EntryRef ref = link.ref();
        return link.isResolved() ? link.targets().get(0).name() : ref + "?";
    }

    private String amountOf(Entry entry) {
        Optional<Amount> amount = Optional.empty();
        Optional<Percentage> share = Optional.empty();
        if (entry instanceof RevenueStream stream) {
            amount = stream.amount();
            share = stream.share();
        } else if (entry instanceof Cost cost) {
            amount = cost.amount();
            share = cost.share();
        }
        List<String> parts = new ArrayList<>(2);
        amount.map(values::of).ifPresent(parts::add);
        share.map(Percentage::toString).ifPresent(parts::add);
        return String.join(RenderTexts.text(locale, "list.separator"), parts);
    }
}

package io.businesscanvas.render.text;

import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.Variant;
import io.businesscanvas.render.internal.EntryFormatter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/** Writes one story, in time linear in entries and links. */
final class StoryWriter {
    private final BusinessCanvas canvas;
    private final Locale locale;
    private final StoryForm form;
    /** By identity, since a canvas may contain equal entries. */
    private final Set<Entry> written = Collections.newSetFromMap(new IdentityHashMap<>());

    StoryWriter(BusinessCanvas canvas, Locale locale, StoryForm form) {
        this.canvas = canvas;
        this.locale = locale;
        this.form = form;
    }

    void write() throws IOException {
        form.title(canvas.title());
        for (CustomerSegment segment : canvas.customerSegments()) {
            if (!sentenceOf(segment).isEmpty() && !written.contains(segment)) {
                writeSegment(segment);
            }
        }
        writeUntold();
        writeBroken();
    }

    private void writeSegment(CustomerSegment segment) throws IOException {
        form.heading(segment.name());
        for (Entry entry : storyOf(segment)) {
            Optional<String> sentence = sentenceOf(entry);
            if (sentence.isPresent()) {
                form.sentence(sentence.get());
            }
        }
    }

    /** The segment and the entries its links lead to, step by step, without those of earlier stories. */
    private List<Entry> storyOf(CustomerSegment segment) {
        List<Entry> story = new ArrayList<>();
        Queue<Entry> next = new ArrayDeque<>();
        written.add(segment);
        next.add(segment);
        while (!next.isEmpty()) {
            Entry entry = next.remove();
            story.add(entry);
            neighboursOf(entry).filter(written::add).forEach(next::add);
        }
        story.sort(Comparator.comparing(entry -> StoryClause.ORDER.indexOf(entry.block())));
        return story;
    }

    /** The entries that continue the story; the resources of an activity always follow the activity. */
    private Stream<Entry> neighboursOf(Entry entry) {
        return Stream.concat(
                StoryClause.of(entry.block()).stream().flatMap(clause -> othersOf(entry, clause)),
                canvas.index().linksTo(entry, Relation.USES).stream().map(Link::source));
    }

    private Stream<Entry> othersOf(Entry entry, StoryClause clause) {
        return clause.isIncoming()
                ? canvas.index().linksTo(entry, clause.relation()).stream().map(Link::source)
                : canvas.index().linksFrom(entry, clause.relation()).stream().flatMap(link -> link.targets().stream());
    }

    /** What is linked with the entry; empty if no clause says anything. */
    private Optional<String> sentenceOf(Entry entry) {
        List<String> clauses = new ArrayList<>();
        for (StoryClause clause : StoryClause.of(entry.block())) {
            clause(entry, clause, othersOf(entry, clause)).ifPresent(clauses::add);
        }
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        String said = listed("story.clauses.", clauses);
        return Optional.of(
                entry instanceof CustomerSegment
                        ? say("story.segment", said)
                        : say("story.entry", quoted(entry), said));
    }

    private Optional<String> clause(Entry entry, StoryClause clause, Stream<Entry> others) {
        List<String> names = others.distinct().map(this::quoted).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(say(key(clause, entry), listed("story.names.", names)));
    }

    /** A career is described in the first person, and an activity is not something that is provided. */
    private String key(StoryClause clause, Entry entry) {
        String key = "story.clause." + clause.name().toLowerCase(Locale.ROOT);
        if (clause == StoryClause.PROVIDED && entry.block() == Block.KEY_ACTIVITIES) {
            return key + ".activity";
        }
        boolean isPersonal = entry instanceof CustomerSegment && canvas.variant() == Variant.PERSONAL;
        return isPersonal ? key + ".personal" : key;
    }

    private void writeUntold() throws IOException {
        List<Entry> untold = StoryClause.ORDER.stream()
                .<Entry>flatMap(block -> canvas.entries(block).stream())
                .filter(entry -> !written.contains(entry))
                .toList();
        if (untold.isEmpty()) {
            return;
        }
        form.heading(RenderMessages.text(locale, "story.untold"));
        for (Entry entry : untold) {
            form.sentence(untold(entry));
        }
    }

    private String untold(Entry entry) {
        String block = Labels.in(locale).name(entry.block(), canvas.variant());
        List<String> links =
                Stream.concat(linksFrom(entry), linksFromMentioned(entry)).toList();
        return links.isEmpty()
                ? say("story.alone", block, entry.name())
                : say(
                        "story.linked",
                        block,
                        entry.name(),
                        String.join(RenderMessages.text(locale, "list.texts"), links));
    }

    private Stream<String> linksFrom(Entry entry) {
        return entry.links().asMap().keySet().stream()
                .map(relation ->
                        EntryFormatter.linksInWords(relation, canvas.index().linksFrom(entry, relation), locale));
    }

    /** Links from entries that a story contains, but that the story does not mention. */
    private Stream<String> linksFromMentioned(Entry entry) {
        return StoryClause.of(entry.block()).stream()
                .filter(StoryClause::isIncoming)
                .flatMap(clause -> clause(entry, clause, othersOf(entry, clause).filter(written::contains)).stream());
    }

    private void writeBroken() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Block block : StoryClause.ORDER) {
            for (Entry entry : canvas.entries(block)) {
                for (Relation relation : entry.links().asMap().keySet()) {
                    canvas.index().linksFrom(entry, relation).stream()
                            .filter(link -> !link.isResolved())
                            .map(link -> broken(entry, relation, link))
                            .forEach(broken::add);
                }
            }
        }
        if (!broken.isEmpty()) {
            form.heading(RenderMessages.text(locale, "story.broken"));
            for (String sentence : broken) {
                form.sentence(sentence);
            }
        }
    }

    private String broken(Entry entry, Relation relation, Link link) {
        return say("story.broken.link", quoted(entry), Labels.in(locale).verb(relation), link.ref());
    }

    private String quoted(Entry entry) {
        return say("story.name", entry.name());
    }

    /** One, two or more; a comma separates two clauses only if the first one has a list of names. */
    private String listed(String keys, List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        String first = String.join(RenderMessages.text(locale, keys + "separator"), parts.subList(0, parts.size() - 1));
        String plain = RenderMessages.text(locale, "story.names.last");
        String last = parts.size() == 2 && !first.contains(plain) ? "pair" : "last";
        return first + RenderMessages.text(locale, keys + last) + parts.get(parts.size() - 1);
    }

    private String say(String key, Object... arguments) {
        return RenderMessages.message(key, arguments).in(locale);
    }
}

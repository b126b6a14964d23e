package io.businesscanvas.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Changes that touch more than one entry, since links lead from one to another. */
final class CanvasChange {
    private CanvasChange() {}

    static BusinessCanvas replace(BusinessCanvas canvas, Entry entry) {
        Entry old = first(canvas, entry.block(), entry.id());
        List<Entry> entries = canvas.entries().stream().toList();
        int position = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i) == old)
                .findFirst()
                .orElseThrow();
        return withEntries(
                canvas, IntStream.range(0, entries.size()).mapToObj(i -> i == position ? entry : entries.get(i)));
    }

    static BusinessCanvas without(BusinessCanvas canvas, Block block, EntryId id) {
        Entry gone = first(canvas, block, id);
        return withEntries(
                canvas,
                canvas.entries().stream()
                        .filter(entry -> !isSame(entry, gone))
                        .map(entry -> mapLinks(
                                canvas, entry, link -> leadsTo(link, gone) ? Stream.empty() : Stream.of(link.ref()))));
    }

    static BusinessCanvas rename(BusinessCanvas canvas, Block block, EntryId id, EntryId newId) {
        Entry old = first(canvas, block, id);
        Require.require(
                id.equals(newId) || canvas.find(block, newId).isEmpty(),
                "newId",
                "must not be in use in " + block.key(),
                newId.value());
        return withEntries(canvas, canvas.entries().stream().map(entry -> {
            Entry relinked = mapLinks(canvas, entry, link -> renamed(canvas, link, old, newId));
            return isSame(entry, old) ? relinked.withId(newId) : relinked;
        }));
    }

    /** What a link is after the renaming: qualified where the short form would now lead elsewhere as well. */
    private static Stream<EntryRef> renamed(BusinessCanvas canvas, Link link, Entry old, EntryId newId) {
        if (isCandidate(link, old) && !link.isResolved()) {
            return link.targets().stream()
                    .map(target -> EntryRef.to(target.block(), isSame(target, old) ? newId : target.id()))
                    .distinct();
        }
        if (leadsTo(link, old)) {
            return Stream.of(renamed(canvas, link.ref(), link.relation(), old.block(), newId));
        }
        boolean meetsRenamed = link.isResolved()
                && link.ref().equals(EntryRef.to(newId))
                && link.relation().leadsTo(old.block());
        return Stream.of(meetsRenamed ? EntryRef.to(link.targets().get(0).block(), newId) : link.ref());
    }

    private static EntryRef renamed(
            BusinessCanvas canvas, EntryRef ref, Relation relation, Block block, EntryId newId) {
        boolean isClear = relation.targets().stream()
                .allMatch(to -> to == block || canvas.find(to, newId).isEmpty());
        return ref.isQualified() || !isClear ? EntryRef.to(block, newId) : EntryRef.to(newId);
    }

    private static boolean isCandidate(Link link, Entry target) {
        return link.targets().stream().anyMatch(candidate -> isSame(candidate, target));
    }

    private static Entry mapLinks(BusinessCanvas canvas, Entry entry, Function<Link, Stream<EntryRef>> change) {
        EntryLinks links = entry.links();
        for (Relation relation : links.asMap().keySet()) {
            links = links.with(
                    relation,
                    canvas.index().linksFrom(entry, relation).stream()
                            .flatMap(change)
                            .toList());
        }
        return links.equals(entry.links()) ? entry : entry.withLinks(links);
    }

    private static Entry first(BusinessCanvas canvas, Block block, EntryId id) {
        return canvas.find(block, id)
                .orElseThrow(() -> new IllegalArgumentException("id must be that of an entry in " + block.key()
                        + ", but was \"" + id + "\"; rename changes an id"));
    }

    private static boolean isSame(Entry entry, Entry other) {
        return entry.block() == other.block() && entry.id().equals(other.id());
    }

    private static boolean leadsTo(Link link, Entry target) {
        return link.isResolved() && isSame(link.targets().get(0), target);
    }

    private static BusinessCanvas withEntries(BusinessCanvas canvas, Stream<Entry> entries) {
        BusinessCanvas.Builder emptied =
                BusinessCanvas.builder().suppressions(canvas.suppressions()).extensions(canvas.extensions());
        for (CanvasAttribute attribute : CanvasAttribute.values()) {
            attribute.valueOf(canvas).ifPresent(value -> attribute.set(emptied, value));
        }
        return emptied.add(entries.toList()).build();
    }
}

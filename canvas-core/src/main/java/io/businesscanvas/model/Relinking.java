package io.businesscanvas.model;

import io.businesscanvas.value.EntryId;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Changes the links of entries, depending on their targets.
 *
 * @param canvas the canvas in which the links lead somewhere
 * @param change what becomes of a link: none, one or several references
 */
record Relinking(BusinessCanvas canvas, Function<Link, Stream<EntryRef>> change) {
    /** Removes the links that lead to such an entry and to no other. */
    static Relinking cutting(BusinessCanvas canvas, Predicate<Entry> isCut) {
        return new Relinking(
                canvas,
                link -> link.isResolved() && isCut.test(link.targets().get(0))
                        ? Stream.empty()
                        : Stream.of(link.ref()));
    }

    /**
     * Keeps links leading to the same entries while these get other blocks and ids.
     *
     * @param moved the new block and id of each entry that is moved, by the old ones
     * @param isTaken whether an entry will have a block and id; a short link that would find several is qualified
     */
    static Relinking moving(BusinessCanvas canvas, Map<EntryRef, EntryRef> moved, BiPredicate<Block, EntryId> isTaken) {
        return new Relinking(canvas, link -> move(canvas, link, moved, isTaken));
    }

    /** The entry with its links changed; where something changed under a relation, no link is there twice. */
    Entry apply(Entry entry) {
        EntryLinks links = entry.links();
        for (Map.Entry<Relation, List<EntryRef>> written : entry.links().asMap().entrySet()) {
            List<EntryRef> changed = canvas.index().linksFrom(entry, written.getKey()).stream()
                    .flatMap(change)
                    .toList();
            if (!changed.equals(written.getValue())) {
                links = links.with(written.getKey(), changed.stream().distinct().toList());
            }
        }
        return links.equals(entry.links()) ? entry : entry.withLinks(links);
    }

    private static Stream<EntryRef> move(
            BusinessCanvas canvas, Link link, Map<EntryRef, EntryRef> moved, BiPredicate<Block, EntryId> isTaken) {
        List<EntryRef> before = canvas.index().firstTargets(link).stream()
                .map(CanvasEditor::addressOf)
                .toList();
        List<EntryRef> after =
                before.stream().map(old -> moved.getOrDefault(old, old)).toList();
        if (before.isEmpty() || before.size() > 1 && before.equals(after)) {
            return Stream.of(link.ref());
        } else if (before.size() > 1) {
            return after.stream();
        }
        EntryRef target = after.get(0);
        boolean isShort = !link.ref().isQualified() && isClear(link.relation(), target, isTaken);
        return Stream.of(isShort ? EntryRef.to(target.id()) : shortened(link.relation(), target));
    }

    /** Whether the id alone finds the target: no other block to which the relation leads has it. */
    private static boolean isClear(Relation relation, EntryRef target, BiPredicate<Block, EntryId> isTaken) {
        return relation.targets().stream().noneMatch(block -> !target.names(block) && isTaken.test(block, target.id()));
    }

    /** A relation with one target block does not name it. */
    private static EntryRef shortened(Relation relation, EntryRef target) {
        return relation.targets().size() == 1 ? EntryRef.to(target.id()) : target;
    }
}

package io.businesscanvas.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry that depends on another, directly or through others; returned by {@link BusinessCanvas#dependents}.
 * Immutable.
 *
 * @since 0.1
 */
public final class Dependent {
    private final Entry entry;
    private final Link link;
    private final @Nullable Dependent previous;

    Dependent(Entry entry, Link link, @Nullable Dependent previous) {
        this.entry = entry;
        this.link = link;
        this.previous = previous;
    }

    /** Returns everything that depends on an entry, nearest first. */
    static List<Dependent> on(Entry entry, CanvasIndex index) {
        return new Search(index).from(entry);
    }

    /** Returns the entry that depends. */
    public Entry entry() {
        return entry;
    }

    /**
     * Returns the link through which it depends on the previous entry; {@link Relation#isDependency()} shows which of
     * the two has the link.
     */
    public Link link() {
        return link;
    }

    /** Returns the entry on which it depends directly; empty if that is the entry whose dependents these are. */
    public Optional<Dependent> previous() {
        return Optional.ofNullable(previous);
    }

    /** Returns all links from the entry whose dependents these are to this one; at least one. */
    public List<Link> path() {
        LinkedList<Link> path = new LinkedList<>();
        for (Dependent step = this; step != null; step = step.previous) {
            path.addFirst(step.link);
        }
        return List.copyOf(path);
    }

    /** Returns the block and id of the entry: {@code costStructure/rent}. */
    @Override
    public String toString() {
        return CanvasEditor.addressOf(entry).toString();
    }

    /** Walks through a canvas in the direction of support, breadth first. */
    private static final class Search {
        private final CanvasIndex index;
        private final List<Dependent> found = new ArrayList<>();
        private final Set<EntryRef> seen = new HashSet<>();

        Search(CanvasIndex index) {
            this.index = index;
        }

        List<Dependent> from(Entry start) {
            seen.add(CanvasEditor.addressOf(start));
            visit(start, null);
            for (int next = 0; next < found.size(); next++) {
                visit(found.get(next).entry(), found.get(next));
            }
            return List.copyOf(found);
        }

        private void visit(Entry entry, @Nullable Dependent previous) {
            for (Entry source : index.entries(entry.block(), entry.id())) {
                for (Relation relation : source.links().asMap().keySet()) {
                    if (!relation.isDependency()) {
                        index.linksFrom(source, relation)
                                .forEach(link ->
                                        index.firstTargets(link).forEach(target -> add(target, link, previous)));
                    }
                }
            }
            for (Link link : index.linksTo(entry)) {
                if (link.relation().isDependency()) {
                    add(link.source(), link, previous);
                }
            }
        }

        private void add(Entry entry, Link link, @Nullable Dependent previous) {
            if (seen.add(CanvasEditor.addressOf(entry))) {
                found.add(new Dependent(entry, link, previous));
            }
        }
    }
}

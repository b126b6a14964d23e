package io.businesscanvas.model;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry that depends on another, directly or over others; made by {@link BusinessCanvas#dependents}. Immutable.
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

    /** Returns the entry that depends. */
    public Entry entry() {
        return entry;
    }

    /**
     * Returns the link through which it depends on the entry before it; {@link Relation#isDependency()} says which of the
     * two has the link.
     */
    public Link link() {
        return link;
    }

    /** Returns the entry on which it depends directly; empty if that is the one that was asked about. */
    public Optional<Dependent> previous() {
        return Optional.ofNullable(previous);
    }

    /** Returns all links from the entry that was asked about to this one; at least one. */
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
        return CanvasChange.addressOf(entry).toString();
    }
}

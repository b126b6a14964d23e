package io.businesscanvas.diff;

import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import java.util.List;
import java.util.Optional;

/** The implementations of changes; hidden, so that changes can get more data. */
final class Changes {
    private Changes() {}

    record CanvasChanged(String property, Optional<Object> before, Optional<Object> after)
            implements Change.CanvasChanged {}

    record Added(Entry entry) implements Change.Added {}

    record Removed(Entry entry) implements Change.Removed {}

    record Renamed(Entry entry, Entry before) implements Change.Renamed {}

    record Moved(Entry entry, Entry before, int index, int indexBefore) implements Change.Moved {}

    record Relinked(Entry entry, Entry before, Relation relation, List<Link> added, List<Link> removed)
            implements Change.Relinked {
        Relinked {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    record Changed(Entry entry, String property, Optional<Object> before, Optional<Object> after)
            implements Change.Changed {}
}

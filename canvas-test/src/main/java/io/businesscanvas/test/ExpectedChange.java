package io.businesscanvas.test;

import io.businesscanvas.diff.Change;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change as tests name it.
 *
 * @param kind what was done
 * @param names what it was done to; each of them names it
 * @param change the change to which it belongs
 */
record ExpectedChange(Kind kind, Set<String> names, Change change) {
    /** What was done, in words that fit after "to". */
    enum Kind {
        ADD("add"),
        REMOVE("remove"),
        RENAME("rename"),
        MOVE("move"),
        LINK("link"),
        UNLINK("unlink"),
        CHANGE("change");

        private final String verb;

        Kind(String verb) {
            this.verb = verb;
        }

        @Override
        public String toString() {
            return verb;
        }
    }

    /** A change, link by link if it is about links. */
    static Stream<ExpectedChange> of(Change change) {
        if (change instanceof Change.Relinked relinked) {
            return relinked.added().isEmpty() && relinked.removed().isEmpty()
                    ? Stream.of(property(relinked, relinked.relation().property()))
                    : Stream.concat(
                            links(Kind.LINK, relinked, relinked.added()),
                            links(Kind.UNLINK, relinked, relinked.removed()));
        }
        if (change instanceof Change.Changed changed) {
            return Stream.of(property(changed, changed.property()));
        }
        if (change instanceof Change.EntryChange ofEntry) {
            return Stream.of(new ExpectedChange(kindOf(ofEntry), EntryNames.of(ofEntry.entry()), change));
        }
        String property = ((Change.CanvasChanged) change).property();
        return Stream.of(new ExpectedChange(Kind.CHANGE, Set.of(property), change));
    }

    private static Kind kindOf(Change.EntryChange change) {
        if (change instanceof Change.Added) {
            return Kind.ADD;
        }
        if (change instanceof Change.Removed) {
            return Kind.REMOVE;
        }
        return change instanceof Change.Renamed ? Kind.RENAME : Kind.MOVE;
    }

    private static ExpectedChange property(Change.EntryChange change, String property) {
        return new ExpectedChange(Kind.CHANGE, after(change.entry(), " " + property), change);
    }

    private static Stream<ExpectedChange> links(Kind kind, Change.Relinked change, List<Link> links) {
        return links.stream().map(link -> new ExpectedChange(kind, names(link), change));
    }

    private static Set<String> names(Link link) {
        String verb = " " + link.relation().property() + " ";
        Set<String> names = new HashSet<>(after(link.source(), verb + link.ref()));
        names.addAll(after(link.source(), verb + link.ref().id()));
        return names;
    }

    private static Set<String> after(Entry entry, String words) {
        return EntryNames.of(entry).stream().map(name -> name + words).collect(Collectors.toSet());
    }
}

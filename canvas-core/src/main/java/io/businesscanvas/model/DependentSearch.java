package io.businesscanvas.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through a canvas in the direction of support, breadth first. */
final class DependentSearch {
    private final CanvasIndex index;
    private final List<Dependent> found = new ArrayList<>();
    private final Set<EntryRef> seen = new HashSet<>();

    DependentSearch(CanvasIndex index) {
        this.index = index;
    }

    List<Dependent> from(Entry start) {
        seen.add(CanvasChange.addressOf(start));
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
                            .forEach(link -> index.firstTargets(link).forEach(target -> add(target, link, previous)));
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
        if (seen.add(CanvasChange.addressOf(entry))) {
            found.add(new Dependent(entry, link, previous));
        }
    }
}

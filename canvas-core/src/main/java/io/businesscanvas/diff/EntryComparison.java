package io.businesscanvas.diff;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Relation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares the entries of two canvases, block by block. */
final class EntryComparison {
    private final BusinessCanvas before;
    private final BusinessCanvas after;
    private final List<Change> changes;
    private final EntryMatches matches;
    private final LinkComparison links;

    EntryComparison(BusinessCanvas before, BusinessCanvas after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.matches = new EntryMatches(before, after);
        this.links = new LinkComparison(before, after, matches);
    }

    void compare(Block block) {
        Set<EntryPosition> steady = SteadyOrder.of(EntryPosition.allOf(after, block), matches);
        for (EntryPosition position : EntryPosition.allOf(after, block)) {
            Optional<EntryPosition> old = matches.before(position);
            if (old.isPresent()) {
                compare(old.get(), position, steady.contains(position));
            } else {
                changes.add(new Changes.Added(position.in(after)));
            }
        }
        for (EntryPosition position : EntryPosition.allOf(before, block)) {
            if (matches.after(position).isEmpty()) {
                changes.add(new Changes.Removed(position.in(before)));
            }
        }
    }

    private void compare(EntryPosition oldPosition, EntryPosition position, boolean isSteady) {
        Entry old = oldPosition.in(before);
        Entry now = position.in(after);
        if (!isSteady) {
            changes.add(new Changes.Moved(now, old, position.index(), oldPosition.index()));
        }
        if (!now.isSameAs(old)) {
            if (!now.name().equals(old.name())) {
                changes.add(new Changes.Renamed(now, old));
            }
            compareValues(old, now);
            for (Relation relation : Relation.values()) {
                links.compare(old, now, relation).ifPresent(changes::add);
            }
        }
    }

    private void compareValues(Entry old, Entry now) {
        Map<String, Object> oldValues = valuesOf(old);
        Map<String, Object> values = valuesOf(now);
        Map<String, Object> oldNormal = valuesOf(old.normalized());
        Map<String, Object> normal = valuesOf(now.normalized());
        Set<String> properties = new LinkedHashSet<>(values.keySet());
        properties.addAll(oldValues.keySet());
        for (String property : properties) {
            if (!Objects.equals(oldNormal.get(property), normal.get(property))) {
                changes.add(new Changes.Changed(
                        now,
                        property,
                        Optional.ofNullable(oldValues.get(property)),
                        Optional.ofNullable(values.get(property))));
            }
        }
    }

    private static Map<String, Object> valuesOf(Entry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", entry.id());
        for (EntryAttribute attribute : EntryAttribute.of(entry.block())) {
            attribute.valueOf(entry).ifPresent(value -> values.put(attribute.property(), value));
        }
        values.put("ignore", entry.suppressions());
        values.put("x-", entry.extensions());
        return values;
    }
}

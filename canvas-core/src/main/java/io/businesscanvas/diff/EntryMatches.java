package io.businesscanvas.diff;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Which entry of the older canvas is which of the newer one. */
final class EntryMatches {
    private final BusinessCanvas before;
    private final BusinessCanvas after;
    private final Map<EntryPosition, EntryPosition> toBefore = new HashMap<>();
    private final Map<EntryPosition, EntryPosition> toAfter = new HashMap<>();

    EntryMatches(BusinessCanvas before, BusinessCanvas after) {
        this.before = before;
        this.after = after;
        match((position, entry) -> List.of(position.block(), entry.id()));
        match((position, entry) -> List.of(position.block(), entry.name()));
        match((position, entry) -> entry.id());
        match((position, entry) -> entry.name());
    }

    /** The old position of the entry that is now at this one. */
    Optional<EntryPosition> before(EntryPosition position) {
        return Optional.ofNullable(toBefore.get(position));
    }

    /** The new position of the entry that was at this one. */
    Optional<EntryPosition> after(EntryPosition position) {
        return Optional.ofNullable(toAfter.get(position));
    }

    /** Matches what is left and has the same key, in order. */
    private void match(BiFunction<EntryPosition, Entry, Object> key) {
        Map<Object, Deque<EntryPosition>> left = new HashMap<>();
        for (EntryPosition position : EntryPosition.allOf(before)) {
            if (!toAfter.containsKey(position)) {
                left.computeIfAbsent(key.apply(position, position.in(before)), k -> new ArrayDeque<>(1))
                        .add(position);
            }
        }
        for (EntryPosition position : left.isEmpty() ? List.<EntryPosition>of() : EntryPosition.allOf(after)) {
            if (!toBefore.containsKey(position)) {
                Deque<EntryPosition> candidates = left.get(key.apply(position, position.in(after)));
                if (candidates != null && !candidates.isEmpty()) {
                    EntryPosition match = candidates.remove();
                    toBefore.put(position, match);
                    toAfter.put(match, position);
                }
            }
        }
    }
}

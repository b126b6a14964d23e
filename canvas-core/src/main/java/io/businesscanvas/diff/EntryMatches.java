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
        match((spot, entry) -> List.of(spot.block(), entry.id()));
        match((spot, entry) -> List.of(spot.block(), entry.name()));
        match((spot, entry) -> entry.id());
        match((spot, entry) -> entry.name());
    }

    /** The old position of the entry that is now at this one. */
    Optional<EntryPosition> before(EntryPosition spot) {
        return Optional.ofNullable(toBefore.get(spot));
    }

    /** The new position of the entry that was at this one. */
    Optional<EntryPosition> after(EntryPosition spot) {
        return Optional.ofNullable(toAfter.get(spot));
    }

    /** Matches what is left and has the same key, in order. */
    private void match(BiFunction<EntryPosition, Entry, Object> key) {
        Map<Object, Deque<EntryPosition>> left = new HashMap<>();
        for (EntryPosition spot : EntryPosition.allOf(before)) {
            if (!toAfter.containsKey(spot)) {
                left.computeIfAbsent(key.apply(spot, spot.in(before)), k -> new ArrayDeque<>(1))
                        .add(spot);
            }
        }
        for (EntryPosition spot : left.isEmpty() ? List.<EntryPosition>of() : EntryPosition.allOf(after)) {
            if (!toBefore.containsKey(spot)) {
                Deque<EntryPosition> candidates = left.get(key.apply(spot, spot.in(after)));
                if (candidates != null && !candidates.isEmpty()) {
                    EntryPosition match = candidates.remove();
                    toBefore.put(spot, match);
                    toAfter.put(match, spot);
                }
            }
        }
    }
}

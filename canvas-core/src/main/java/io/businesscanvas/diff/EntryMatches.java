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
    private final Map<Spot, Spot> toBefore = new HashMap<>();
    private final Map<Spot, Spot> toAfter = new HashMap<>();

    EntryMatches(BusinessCanvas before, BusinessCanvas after) {
        this.before = before;
        this.after = after;
        match((spot, entry) -> List.of(spot.block(), entry.id()));
        match((spot, entry) -> List.of(spot.block(), entry.name()));
        match((spot, entry) -> entry.id());
        match((spot, entry) -> entry.name());
    }

    /** Where the entry that now stands here stood before. */
    Optional<Spot> before(Spot spot) {
        return Optional.ofNullable(toBefore.get(spot));
    }

    /** Where the entry that stood here before stands now. */
    Optional<Spot> after(Spot spot) {
        return Optional.ofNullable(toAfter.get(spot));
    }

    /** Matches what is left and has the same key, in order. */
    private void match(BiFunction<Spot, Entry, Object> key) {
        Map<Object, Deque<Spot>> left = new HashMap<>();
        for (Spot spot : Spot.allOf(before)) {
            if (!toAfter.containsKey(spot)) {
                left.computeIfAbsent(key.apply(spot, spot.in(before)), k -> new ArrayDeque<>(1))
                        .add(spot);
            }
        }
        for (Spot spot : left.isEmpty() ? List.<Spot>of() : Spot.allOf(after)) {
            if (!toBefore.containsKey(spot)) {
                Deque<Spot> candidates = left.get(key.apply(spot, spot.in(after)));
                if (candidates != null && !candidates.isEmpty()) {
                    Spot match = candidates.remove();
                    toBefore.put(spot, match);
                    toAfter.put(match, spot);
                }
            }
        }
    }
}

package io.businesscanvas.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds ids that no entry of a block has: {@code workshop-2} for {@code workshop}. */
final class FreeIds {
    private static final int MOST_DIGITS = 10;

    private final Set<EntryRef> taken = new HashSet<>();
    private final Map<EntryRef, Integer> lastNumbers = new HashMap<>();

    FreeIds(Set<EntryRef> some, Set<EntryRef> others) {
        taken.addAll(some);
        taken.addAll(others);
    }

    /** A free id that begins like this one; it is taken from now on. */
    EntryId next(Block block, EntryId id) {
        String start = startOf(id.value());
        EntryRef counted = EntryRef.to(block, EntryId.of(start));
        EntryId free;
        do {
            free = EntryId.of(start + "-" + (lastNumbers.merge(counted, 1, Integer::sum) + 1));
        } while (!taken.add(EntryRef.to(block, free)));
        return free;
    }

    /** As much of the id as leaves room for a hyphen and a number. */
    private static String startOf(String id) {
        int most = EntryId.MAX_LENGTH - 1 - MOST_DIGITS;
        int length = id.codePointCount(0, id.length());
        String start = length <= most ? id : id.substring(0, id.offsetByCodePoints(0, most));
        return start.replaceFirst("[-_.]+$", "");
    }
}

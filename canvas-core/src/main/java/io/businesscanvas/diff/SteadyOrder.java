package io.businesscanvas.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the entries of a block that kept their order: the longest run whose older positions ascend. The others have
 * moved, and they are as few as can be.
 */
final class SteadyOrder {
    private SteadyOrder() {}

    static Set<EntryPosition> of(List<EntryPosition> positions, EntryMatches matches) {
        int[] old = positions.stream()
                .mapToInt(position -> indexBefore(position, matches))
                .toArray();
        int[] previous = new int[old.length];
        int[] lastOfLength = new int[old.length + 1];
        int length = 0;
        for (int i = 0; i < old.length; i++) {
            if (old[i] >= 0) {
                int shorter = lengthBelow(old[i], old, lastOfLength, length);
                previous[i] = shorter == 0 ? -1 : lastOfLength[shorter];
                lastOfLength[shorter + 1] = i;
                length = Math.max(length, shorter + 1);
            }
        }
        Set<EntryPosition> steady = new HashSet<>();
        for (int i = length == 0 ? -1 : lastOfLength[length]; i >= 0; i = previous[i]) {
            steady.add(positions.get(i));
        }
        return steady;
    }

    /** The older position in the same block; -1 for what is new there. */
    private static int indexBefore(EntryPosition position, EntryMatches matches) {
        Optional<EntryPosition> old = matches.before(position).filter(before -> before.block() == position.block());
        return old.map(EntryPosition::index).orElse(-1);
    }

    /** How long the longest run is to which this position can be added. */
    private static int lengthBelow(int position, int[] old, int[] lastOfLength, int length) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (old[lastOfLength[middle]] < position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

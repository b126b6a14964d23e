package io.businesscanvas.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The names of a block in normal form, and where each stands first. Few names are compared one by one, that is faster. */
final class SameNames {
    private static final int FEW = 12;

    private final String[] names;
    private final Map<String, Integer> positions;

    SameNames(String[] names) {
        this.names = names;
        this.positions = names.length > FEW ? positionsOf(names) : Map.of();
    }

    /** Where the first name stands that says the same; negative if there is none. */
    int first(String name) {
        if (names.length > FEW) {
            return Objects.requireNonNullElse(positions.get(name), -1);
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static Map<String, Integer> positionsOf(String[] names) {
        Map<String, Integer> positions = new HashMap<>(2 * names.length);
        for (int i = 0; i < names.length; i++) {
            positions.putIfAbsent(names[i], i);
        }
        return positions;
    }
}

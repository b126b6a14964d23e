package io.businesscanvas.rule;

import io.businesscanvas.internal.text.NormalForm;
import io.businesscanvas.model.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The names of a block in normal form, and the first position of each. */
final class NameIndex {
    private static final int FEW = 8;

    private final String[] names;
    private final Map<String, Integer> positions;

    NameIndex(List<? extends Entry> entries) {
        names = new String[entries.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = NormalForm.of(entries.get(i).name());
        }
        positions = names.length <= FEW ? Map.of() : positionsOf(names);
    }

    private static Map<String, Integer> positionsOf(String[] names) {
        Map<String, Integer> positions = new HashMap<>(2 * names.length);
        for (int i = 0; i < names.length; i++) {
            positions.putIfAbsent(names[i], i);
        }
        return positions;
    }

    String name(int position) {
        return names[position];
    }

    OptionalInt first(String name) {
        return names.length <= FEW ? firstOfFew(name) : ofNullable(positions.get(name));
    }

    /** For a few names, to compare each is faster than to fill a map. */
    private OptionalInt firstOfFew(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt ofNullable(@Nullable Integer position) {
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }
}

package io.businesscanvas.rule;

import io.businesscanvas.internal.text.NormalForm;
import io.businesscanvas.model.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The names of a block in normal form, and the first position of each. */
final class NameIndex {
    private final String[] names;
    private final Map<String, Integer> positions;

    NameIndex(List<? extends Entry> entries) {
        names = new String[entries.size()];
        positions = new HashMap<>(2 * names.length);
        for (int i = 0; i < names.length; i++) {
            names[i] = NormalForm.of(entries.get(i).name());
            positions.putIfAbsent(names[i], i);
        }
    }

    String name(int position) {
        return names[position];
    }

    OptionalInt first(String name) {
        Integer position = positions.get(name);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }
}

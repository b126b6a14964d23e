package io.businesscanvas.diff;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A comparison of canvases as alternatives rather than versions: what they share, and what only some of them have.
 *
 * <p>Entries of the same block are the same if they have the same id, or the same name, ignoring case. Immutable and
 * safe to share between threads.
 *
 * @since 0.1
 */
public final class CanvasAlternatives {
    private final List<BusinessCanvas> canvases;

    private CanvasAlternatives(List<BusinessCanvas> canvases) {
        this.canvases = List.copyOf(canvases);
    }

    /**
     * Compares these canvases.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static CanvasAlternatives of(List<BusinessCanvas> canvases) {
        if (canvases.size() < 2) {
            throw new IllegalArgumentException("canvases must have at least 2 elements, but had " + canvases.size());
        }
        return new CanvasAlternatives(canvases);
    }

    /** Returns the canvases, in the order in which they were given. */
    public List<BusinessCanvas> canvases() {
        return canvases;
    }

    /** Returns the entries of a block: first those that all canvases have, then those of several, then those of one. */
    public List<Row> rows(Block block) {
        List<List<Optional<Entry>>> rows = new ArrayList<>();
        Map<String, List<Optional<Entry>>> known = new HashMap<>();
        for (int canvas = 0; canvas < canvases.size(); canvas++) {
            for (Entry entry : canvases.get(canvas).entries(block)) {
                List<Optional<Entry>> row = rowOf(entry, canvas, known);
                if (row.stream().allMatch(Optional::isEmpty)) {
                    rows.add(row);
                }
                row.set(canvas, Optional.of(entry));
                keysOf(entry).forEach(key -> known.putIfAbsent(key, row));
            }
        }
        return rows.stream()
                .map(Row::new)
                .sorted(Comparator.comparing(Row::count).reversed())
                .toList();
    }

    /** The row of an entry like this one in which this canvas has none yet; an empty row if there is none. */
    private List<Optional<Entry>> rowOf(Entry entry, int canvas, Map<String, List<Optional<Entry>>> known) {
        for (String key : keysOf(entry)) {
            List<Optional<Entry>> row = known.get(key);
            if (row != null && row.get(canvas).isEmpty()) {
                return row;
            }
        }
        List<Optional<Entry>> row = new ArrayList<>();
        canvases.forEach(each -> row.add(Optional.empty()));
        return row;
    }

    private static List<String> keysOf(Entry entry) {
        return List.of("id " + entry.id(), "name " + entry.name().strip().toLowerCase(Locale.ROOT));
    }

    /**
     * The same entry in each canvas.
     *
     * @param entries one element for each canvas, in order; empty where the canvas has no such entry
     * @since 0.1
     */
    public record Row(List<Optional<Entry>> entries) {
        /** Copies the list. */
        public Row {
            Objects.requireNonNull(entries, "entries");
            entries = List.copyOf(entries);
        }

        /** Returns how many canvases have the entry; at least one. */
        public int count() {
            return (int) entries.stream().filter(Optional::isPresent).count();
        }

        /** Returns whether all canvases have the entry. */
        public boolean isShared() {
            return count() == entries.size();
        }
    }
}

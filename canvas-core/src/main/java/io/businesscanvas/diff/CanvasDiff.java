package io.businesscanvas.diff;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed from one canvas to another.
 *
 * <pre>{@code
 * CanvasDiff diff = CanvasDiff.between(lastYear, thisYear);
 * diff.changes().forEach(System.out::println);
 * }</pre>
 *
 * <p>Entries are matched by their id within their block, then by their name there; what is left, by id and then by name
 * in whatever block. Nothing changed exactly if the canvases are the same ({@link BusinessCanvas#isSameAs}). The time it takes grows with the number of
 * entries and links.
 *
 * @param before the older canvas
 * @param after the newer canvas
 * @param changes what changed: the canvas itself first, then block by block the entries of the newer canvas in their
 *     order, and those that are gone
 * @since 0.1
 */
public record CanvasDiff(BusinessCanvas before, BusinessCanvas after, List<Change> changes) {
    /** Takes a copy of the changes. */
    public CanvasDiff {
        changes = List.copyOf(changes);
    }

    /** What changed from the older to the newer canvas. */
    public static CanvasDiff between(BusinessCanvas before, BusinessCanvas after) {
        List<Change> changes = new ArrayList<>();
        if (!before.isSameAs(after)) {
            new CanvasComparison(changes::add).compare(before, after);
            EntryComparison comparison = new EntryComparison(before, after, changes);
            for (Block block : Block.values()) {
                comparison.compare(block);
            }
        }
        return new CanvasDiff(before, after, changes);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}

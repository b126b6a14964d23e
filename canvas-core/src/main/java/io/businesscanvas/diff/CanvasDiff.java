package io.businesscanvas.diff;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What changed from one canvas to another.
 *
 * <pre>{@code
 * CanvasDiff diff = CanvasDiff.between(lastYear, thisYear);
 * diff.changes().forEach(System.out::println);
 * }</pre>
 *
 * <p>Entries are matched by their id within their block, then by their name there; what is left, by id and then by name
 * in any block. There are no changes if and only if the canvases are the same ({@link BusinessCanvas#isSameAs}). Takes
 * time linear in entries and links.
 *
 * @param before the older canvas
 * @param after the newer canvas
 * @param changes what changed: the canvas itself first, then block by block the entries of the newer canvas in their
 *     order, and the removed ones
 * @since 0.1
 */
public record CanvasDiff(BusinessCanvas before, BusinessCanvas after, List<Change> changes) {
    /** Copies the changes. */
    public CanvasDiff {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(changes, "changes");
        changes = List.copyOf(changes);
    }

    /** Returns what changed from the older to the newer canvas. */
    public static CanvasDiff between(BusinessCanvas before, BusinessCanvas after) {
        Objects.requireNonNull(after, "after");
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

    /** Returns whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}

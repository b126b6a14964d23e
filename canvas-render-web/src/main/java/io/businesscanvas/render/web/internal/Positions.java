package io.businesscanvas.render.web.internal;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the entries of a canvas are in their blocks. */
public final class Positions {
    private final Map<Entry, Integer> positions = new IdentityHashMap<>();

    /** The positions in this canvas. */
    public Positions(BusinessCanvas canvas) {
        for (Block block : Block.values()) {
            List<? extends Entry> entries = canvas.entries(block);
            for (int i = 0; i < entries.size(); i++) {
                positions.putIfAbsent(entries.get(i), i);
            }
        }
    }

    /**
     * Returns the position of this entry in its block, from 0.
     *
     * @throws IllegalArgumentException if the very entry is not in the canvas
     */
    public int of(Entry entry) {
        Integer position = positions.get(entry);
        if (position == null) {
            throw new IllegalArgumentException("entry must be in the canvas, but was " + entry.name());
        }
        return position;
    }
}

package io.businesscanvas.render.web.internal;

import io.businesscanvas.model.Block;
import java.util.Arrays;

/** A small line drawing for each block, on a square of 24 by 24. */
public enum BlockIcon {
    SEGMENTS(Block.CUSTOMER_SEGMENTS, "M12 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c0-4 3-6.2 7-6.2s7 2.2 7 6.2"),
    VALUE(
            Block.VALUE_PROPOSITIONS,
            "M4 10h16v10H4zM3 6.5h18V10H3zM12 6.5V20M12 6.5C10.5 3 7 2.5 7 4.7c0 1.3 2 1.8 5 1.8 3 0 5-.5 5-1.8 0-2.2-3.5-1.7-5 1.8"),
    CHANNELS(
            Block.CHANNELS,
            "M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8zM7 19a1.8 1.8 0 1 0 0-3.6A1.8 1.8 0 0 0 7 19zM17 19a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z"),
    RELATIONSHIPS(
            Block.CUSTOMER_RELATIONSHIPS,
            "M12 20C5 15.2 3.2 12 3.2 8.9c0-2.5 2-4.4 4.3-4.4 1.9 0 3.5 1 4.5 2.9 1-1.9 2.6-2.9 4.5-2.9 2.3 0 4.3 1.9 4.3 4.4 0 3.1-1.8 6.3-8.8 11.1z"),
    REVENUE(
            Block.REVENUE_STREAMS,
            "M10 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM10 6v6M8 7.5h3a1.2 1.2 0 0 1 0 2.4H9a1.2 1.2 0 0 0 0 2.4h3M15.8 9.2A6 6 0 1 1 8.4 16.8"),
    RESOURCES(
            Block.KEY_RESOURCES,
            "M12 3l5 2.6v5L12 13.2 7 10.6v-5zM7 10.8l5 2.6v5L7 21l-5-2.6v-5zM17 10.8l5 2.6v5L17 21l-5-2.6v-5z"),
    ACTIVITIES(Block.KEY_ACTIVITIES, "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.3l2.8 2.8L16.2 9"),
    PARTNERS(
            Block.KEY_PARTNERS,
            "M9.5 14.5l5-5M8 11l-2.6 2.6a3.7 3.7 0 0 0 5.2 5.2L13 16.4M16 13l2.6-2.6a3.7 3.7 0 0 0-5.2-5.2L11 7.6"),
    COSTS(Block.COST_STRUCTURE, "M3.5 4h8L21 13.5 13.5 21 3.5 11.5zM8 9.6a1.3 1.3 0 1 0 0-2.6 1.3 1.3 0 0 0 0 2.6z");

    private final Block block;
    private final String path;

    BlockIcon(Block block, String path) {
        this.block = block;
        this.path = path;
    }

    /** Returns the drawing for this block. */
    public static BlockIcon of(Block block) {
        return Arrays.stream(values())
                .filter(icon -> icon.block == block)
                .findFirst()
                .orElseThrow();
    }

    /** Returns its lines, as the data of an SVG path. */
    public String path() {
        return path;
    }
}

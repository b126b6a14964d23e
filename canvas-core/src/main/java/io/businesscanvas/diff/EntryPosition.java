package io.businesscanvas.diff;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The position of an entry. A canvas may contain equal entries, so entries are identified by position.
 *
 * @param block the block
 * @param index the position in the block, from 0
 */
record EntryPosition(Block block, int index) {
    static List<EntryPosition> allOf(BusinessCanvas canvas) {
        return Arrays.stream(Block.values())
                .flatMap(block -> allOf(canvas, block).stream())
                .toList();
    }

    static List<EntryPosition> allOf(BusinessCanvas canvas, Block block) {
        return IntStream.range(0, canvas.entries(block).size())
                .mapToObj(index -> new EntryPosition(block, index))
                .toList();
    }

    Entry in(BusinessCanvas canvas) {
        return canvas.entries(block).get(index);
    }
}

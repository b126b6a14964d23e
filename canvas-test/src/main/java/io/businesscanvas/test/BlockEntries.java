package io.businesscanvas.test;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import java.util.List;

/**
 * The entries of a block.
 *
 * @param block the block
 * @param entries its entries, in order
 */
record BlockEntries(Block block, List<Entry> entries) {
    List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }
}

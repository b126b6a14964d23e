package io.businesscanvas.render.web.internal;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The segments that each entry leads to, along its links.
 *
 * <p>An entry that names its segments itself leads to these; any other leads to those of all entries it links to.
 */
public final class SegmentMarks {
    private static final BitSet UNKNOWN = new BitSet(0);

    private final BusinessCanvas canvas;
    private final Positions positions;
    private final Map<Block, List<BitSet>> known = new EnumMap<>(Block.class);

    /** The marks of this canvas, whose entries are at these positions. */
    public SegmentMarks(BusinessCanvas canvas, Positions positions) {
        this.canvas = canvas;
        this.positions = positions;
        for (Block block : Block.values()) {
            known.put(
                    block,
                    new ArrayList<>(Collections.nCopies(canvas.entries(block).size(), UNKNOWN)));
        }
    }

    /** Returns the segments that the entry at this position of the block leads to, in order. */
    public List<SegmentMark> of(Block block, int index) {
        BitSet segments = segmentsOf(block, index);
        List<SegmentMark> marks = new ArrayList<>(segments.cardinality());
        for (int i = segments.nextSetBit(0); i >= 0; i = segments.nextSetBit(i + 1)) {
            marks.add(new SegmentMark(i));
        }
        return marks;
    }

    private BitSet segmentsOf(Block block, int index) {
        List<BitSet> ofBlock = known.getOrDefault(block, List.of());
        BitSet found = ofBlock.get(index);
        if (found == UNKNOWN) {
            found = new BitSet();
            ofBlock.set(index, found);
            fill(found, block, index);
        }
        return found;
    }

    private void fill(BitSet segments, Block block, int index) {
        if (block == Block.CUSTOMER_SEGMENTS) {
            segments.set(index);
            return;
        }
        List<Entry> others = new ArrayList<>();
        for (Link link : canvas.index().linksFrom(block, index)) {
            if (link.isResolved()) {
                Entry target = link.targets().get(0);
                if (target.block() == Block.CUSTOMER_SEGMENTS) {
                    segments.set(positions.of(target));
                } else {
                    others.add(target);
                }
            }
        }
        if (segments.isEmpty()) {
            others.forEach(target -> segments.or(segmentsOf(target.block(), positions.of(target))));
        }
    }
}

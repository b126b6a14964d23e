package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import java.util.EnumSet;
import java.util.Set;

/**
 * A sentence about blocks as a whole, begun by {@link Checks#block} or {@link Checks#everyBlock}.
 *
 * @since 0.1
 */
public final class Blocks {
    private final Set<Block> blocks;

    Blocks(Set<Block> blocks) {
        this.blocks = EnumSet.copyOf(blocks);
    }

    /** The block has this many entries at least. */
    public Check hasAtLeast(int count) {
        return new EntryCount(blocks, count, Integer.MAX_VALUE);
    }

    /** The block has this many entries at most. */
    public Check hasAtMost(int count) {
        return new EntryCount(blocks, 0, count);
    }

    /** How many entries a block has; tells the block, the number and the limit. */
    private record EntryCount(Set<Block> blocks, int least, int most) implements Check {
        @Override
        public Set<CanvasPart> reads() {
            return Reads.entries(blocks.toArray(Block[]::new));
        }

        @Override
        public Message sentence() {
            Message noun = blocks.size() == 1
                    ? RuleTexts.nouns(blocks.iterator().next())
                    : RuleTexts.words("nouns.everyBlock");
            return least > 0
                    ? RuleTexts.words("sentence.block.least", noun, least)
                    : RuleTexts.words("sentence.block.most", noun, most);
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            for (Block block : blocks) {
                int count = facts.canvas().entries(block).size();
                if (count < least || count > most) {
                    sink.found(new Place.AtBlock(block), RuleTexts.nouns(block), count, least > 0 ? least : most);
                }
            }
        }
    }
}

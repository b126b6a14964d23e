package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Variant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence about blocks as a whole, begun by {@link Checks#block} or {@link Checks#everyBlock}.
 *
 * @since 0.1
 */
public final class Blocks {
    private final List<Block> blocks;
    private final Optional<Exemption> exception;

    private Blocks(List<Block> blocks, Optional<Exemption> exception) {
        this.blocks = blocks;
        this.exception = exception;
    }

    static Blocks of(Block... blocks) {
        return new Blocks(List.of(blocks), Optional.empty());
    }

    /** The same, but not of this block in canvases of this variant. */
    public Blocks except(Block block, Variant variant) {
        return new Blocks(blocks, Optional.of(new Exemption(block, variant)));
    }

    /** The block has this many entries at least. */
    public Check hasAtLeast(int count) {
        return new Size(blocks, exception, count, Integer.MAX_VALUE);
    }

    /** The block has this many entries at most. */
    public Check hasAtMost(int count) {
        return new Size(blocks, exception, 0, count);
    }

    private record Exemption(Block block, Variant variant) {}

    /** How many entries a block has; tells what it holds, the count and the limit. */
    private record Size(List<Block> blocks, Optional<Exemption> exception, int least, int most) implements Check {
        @Override
        public Set<CanvasPart> reads() {
            Set<CanvasPart> entries = Reads.entries(blocks.toArray(Block[]::new));
            return exception.isPresent() ? Reads.all(entries, Reads.VARIANT) : entries;
        }

        @Override
        public Message sentence() {
            Message noun = blocks.size() == 1 ? RuleTexts.nouns(blocks.get(0)) : RuleTexts.words("nouns.everyBlock");
            return least > 0
                    ? RuleTexts.words("sentence.block.least", noun, least)
                    : RuleTexts.words("sentence.block.most", noun, most);
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            Variant variant = facts.canvas().variant();
            for (Block block : blocks) {
                int count = facts.canvas().entries(block).size();
                boolean isMeant = exception.isEmpty() || !exception.get().equals(new Exemption(block, variant));
                if ((count < least || count > most) && isMeant) {
                    sink.found(new Place.AtBlock(block), RuleTexts.nouns(block), count, least > 0 ? least : most);
                }
            }
        }
    }
}

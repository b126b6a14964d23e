package io.businesscanvas.rule;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Variant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The blocks a sentence is about, started by {@link Checks#block} or {@link Checks#everyBlock}. Immutable.
 *
 * @since 0.1
 */
public final class BlockSelection {
    private final List<Block> blocks;
    private final Optional<Exemption> exemption;

    private BlockSelection(List<Block> blocks, Optional<Exemption> exemption) {
        this.blocks = blocks;
        this.exemption = exemption;
    }

    static BlockSelection of(Block... blocks) {
        return new BlockSelection(List.of(blocks), Optional.empty());
    }

    /** Returns the same blocks, without this one in canvases of this variant. */
    public BlockSelection except(Block block, Variant variant) {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(variant, "variant");
        return new BlockSelection(blocks, Optional.of(new Exemption(block, variant)));
    }

    /**
     * Completes the sentence: the block has at least this many entries.
     *
     * @throws IllegalArgumentException if the count is less than 1
     */
    public Check hasAtLeast(int count) {
        return new Size(blocks, exemption, Checks.positive(count), Integer.MAX_VALUE);
    }

    /**
     * Completes the sentence: the block has at most this many entries.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public Check hasAtMost(int count) {
        return new Size(blocks, exemption, 0, Checks.notNegative(count));
    }

    private record Exemption(Block block, Variant variant) {}

    /** How many entries a block has. The values of a finding are what it holds, the count and the limit. */
    private record Size(List<Block> blocks, Optional<Exemption> exemption, int least, int most) implements Check {
        @Override
        public Set<CanvasPart> reads() {
            Set<CanvasPart> entries = Reads.entries(blocks.toArray(Block[]::new));
            return exemption.isPresent() ? Reads.all(entries, Reads.variant()) : entries;
        }

        @Override
        public Message sentence() {
            int limit = least > 0 ? least : most;
            String key = (blocks.size() == 1 ? "sentence.block." : "sentence.blocks.")
                    + (least > 0 ? "least" : "most")
                    + (limit == 1 ? ".one" : "");
            Block block = blocks.get(0);
            Message noun = limit == 1 ? Phrases.noun(block) : Phrases.nouns(block);
            return RuleMessages.message(key, noun, limit, Phrases.measure(List.of(block)));
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            for (Block block : blocks) {
                int count = facts.canvas().entries(block).size();
                if ((count < least || count > most) && !isExempt(block, facts.variant())) {
                    sink.found(Observation.at(new Location.AtBlock(block))
                            .with(Phrases.nouns(block, facts.variant()), count, least > 0 ? least : most)
                            .detailing(RuleMessages.message("found", count)));
                }
            }
        }

        private boolean isExempt(Block block, Variant variant) {
            return exemption.filter(new Exemption(block, variant)::equals).isPresent();
        }
    }
}

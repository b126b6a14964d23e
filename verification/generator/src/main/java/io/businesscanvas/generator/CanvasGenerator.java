package io.businesscanvas.generator;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.BusinessCanvas.CostOrientation;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.model.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Makes canvases out of a seed; the same seed gives the same canvas.
 *
 * @since 0.1
 */
public final class CanvasGenerator {
    private static final int WHOLE_CANVAS_BLOCKS = Block.values().length;

    private final Values values;
    private final Entries entries;

    private CanvasGenerator(long seed) {
        this.values = new Values(new Random(seed));
        this.entries = new Entries(values);
    }

    /** A generator that begins at this seed; every call takes it further. */
    public static CanvasGenerator from(long seed) {
        return new CanvasGenerator(seed);
    }

    /**
     * A canvas of any shape: blocks empty or full, every attribute there or not, texts of all scripts, links that lead
     * somewhere and links that do not, ids given twice.
     */
    public BusinessCanvas anything() {
        BusinessCanvas.Builder canvas = BusinessCanvas.builder();
        canvas.title(values.name())
                .variant(values.oneOf(Variant.values()))
                .formatVersion(values.oneOf("1.0", "1.0", "1.7"))
                .schema(values.maybe(() -> "urn:businesscanvas:canvas:1.0"))
                .language(values.maybe(() -> values.oneOf("en", "zh-Hans", "ar", "de-CH-1996")))
                .description(values.maybe(values::text))
                .designedFor(values.maybe(values::text))
                .authors(values.some(values::text))
                .date(values.maybe(() -> LocalDate.of(2026, 1, 1).plusDays(values.below(3650))))
                .version(values.maybe(values::text))
                .tags(values.some(values::text))
                .costOrientation(values.maybe(() -> values.oneOf(CostOrientation.values())))
                .suppressions(values.some(this::suppression))
                .extensions(values.extensions());
        for (Block block : Block.values()) {
            IntStream.range(0, values.below(4)).forEach(i -> canvas.add(entries.anything(block)));
        }
        return canvas.build();
    }

    /** An entry of this block, of any shape. */
    public Entry anything(Block block) {
        return entries.anything(block);
    }

    /**
     * A canvas as people keep it, some 5 KB as a file: three to five entries a block with ids, kinds and
     * descriptions, joined by links that all lead somewhere, some of it in Chinese.
     */
    public BusinessCanvas typical() {
        return ofBlocks(block -> 3 + values.below(3));
    }

    /**
     * A canvas like a typical one, with so many entries, spread evenly over the blocks.
     *
     * @param count how many entries; at least 9
     */
    public BusinessCanvas ofSize(int count) {
        return ofBlocks(block -> count / WHOLE_CANVAS_BLOCKS + (block.ordinal() < count % WHOLE_CANVAS_BLOCKS ? 1 : 0));
    }

    private BusinessCanvas ofBlocks(ToIntFunction<Block> size) {
        int[] sizes = IntStream.range(0, WHOLE_CANVAS_BLOCKS)
                .map(i -> size.applyAsInt(Block.values()[i]))
                .toArray();
        BusinessCanvas.Builder canvas = BusinessCanvas.builder();
        canvas.title("Canvas " + values.below(1000)).language("en").authors(List.of("A. Writer"));
        for (Block block : Block.values()) {
            IntStream.range(0, sizes[block.ordinal()]).forEach(i -> canvas.add(entries.typical(block, i, sizes)));
        }
        return canvas.build();
    }

    private Suppression suppression() {
        Suppression anywhere = Suppression.of(values.oneOf("value.unpaid", "no.such-rule"), values.name());
        return values.chance() ? anywhere : anywhere.at(values.oneOf(Block.values()));
    }
}

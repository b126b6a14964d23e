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
 * Generates random canvases from a seed; the same seed gives the same canvases.
 *
 * <pre>{@code
 * BusinessCanvas canvas = CanvasGenerator.from(42).anything();
 * }</pre>
 *
 * <p>What a seed yields may change with any version: a test should not depend on the canvas of one seed. Not safe to
 * share between threads.
 *
 * @since 0.1
 */
public final class CanvasGenerator {
    private static final int WHOLE_CANVAS_BLOCKS = Block.values().length;

    private final RandomValues values;
    private final RandomEntries entries;

    private CanvasGenerator(long seed) {
        this.values = new RandomValues(new Random(seed));
        this.entries = new RandomEntries(values);
    }

    /** Returns a generator for this seed; each canvas differs from those before. */
    public static CanvasGenerator from(long seed) {
        return new CanvasGenerator(seed);
    }

    /**
     * Returns a canvas of any shape: blocks empty or filled, every attribute present or absent, texts in many scripts
     * and with control characters, links that resolve and links that are broken, duplicated ids.
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

    /** Returns an entry of this block, of any shape. */
    public Entry anything(Block block) {
        return entries.anything(block);
    }

    /**
     * Returns a canvas as text, some 5 KB as a file: three to five entries a block with ids, kinds and descriptions,
     * and links that all resolve; some names are Chinese.
     */
    public BusinessCanvas typical() {
        return ofBlocks(block -> 3 + values.below(3));
    }

    /**
     * Returns a canvas like a {@link #typical} one with this number of entries, distributed evenly over the blocks.
     *
     * @param count the number of entries
     * @throws IllegalArgumentException if the count is less than 9
     */
    public BusinessCanvas ofSize(int count) {
        if (count < WHOLE_CANVAS_BLOCKS) {
            throw new IllegalArgumentException("count must be at least " + WHOLE_CANVAS_BLOCKS + ", but was " + count);
        }
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

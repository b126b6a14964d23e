package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A sentence about each entry of one type, or of several blocks, begun by {@link Checks#every} or {@link
 * Checks#everyEntry}.
 *
 * @param <E> the type of the entries
 * @since 0.1
 */
public final class Every<E extends Entry> {
    private final Block[] blocks;
    private final Set<CanvasPart> reads;
    private final BiPredicate<CanvasFacts, E> isMeant;

    private Every(Block[] blocks, Set<CanvasPart> reads, BiPredicate<CanvasFacts, E> isMeant) {
        this.blocks = blocks;
        this.reads = reads;
        this.isMeant = isMeant;
    }

    static <E extends Entry> Every<E> of(Class<E> type) {
        return new Every<>(new Block[] {blockOf(type)}, Reads.entries(blockOf(type)), (facts, entry) -> true);
    }

    static Every<Entry> of(Block... blocks) {
        return new Every<>(blocks.clone(), Reads.entries(blocks), (facts, entry) -> true);
    }

    static Block blockOf(Class<? extends Entry> type) {
        return Arrays.stream(Block.values())
                .filter(block -> block.entryType() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "type must be that of the entries of one block, but was " + type.getSimpleName()));
    }

    /**
     * The same, of those entries only that fit.
     *
     * @param condition which entries are meant
     * @param attributes the attributes that the condition reads, as files call them
     * @throws IllegalArgumentException if such entries have no such attribute
     */
    public Every<E> where(Predicate<E> condition, String... attributes) {
        return where((facts, entry) -> condition.test(entry), attributes(attributes));
    }

    Every<E> where(BiPredicate<CanvasFacts, E> condition, Set<CanvasPart> parts) {
        return new Every<>(blocks, Reads.all(reads, parts), isMeant.and(condition));
    }

    /**
     * Goes on about the links that each entry has; they count as written, broken ones too.
     *
     * @throws IllegalArgumentException if the relation cannot start at such entries
     */
    public Linking<E> linksTo(Relation relation) {
        for (Block block : blocks) {
            Checks.requireSource(relation, block);
        }
        return new Linking<>(this, relation, LinkCount.Direction.TO, true);
    }

    /**
     * Goes on about the links that lead to each entry. Silent while a link of the relation is broken, since that one may
     * be meant for it.
     *
     * @throws IllegalArgumentException if the relation cannot lead to such entries
     */
    public Linking<E> isLinkedBy(Relation relation) {
        for (Block block : blocks) {
            Checks.requireTarget(relation, block);
        }
        return new Linking<>(this, relation, LinkCount.Direction.FROM, true);
    }

    /**
     * Ends the sentence with a condition on each entry.
     *
     * @param condition what must hold of each entry
     * @param attributes the attributes that the condition reads, as files call them
     * @throws IllegalArgumentException if such entries have no such attribute
     */
    public Satisfying<E> satisfies(Predicate<E> condition, String... attributes) {
        return Satisfying.of(where(entry -> true, attributes), condition, List.of(attributes));
    }

    /** Ends the sentence with how many such entries a block has at least; told at the block. */
    public Check areAtLeast(int count) {
        return new EntryCount<>(this, count, Integer.MAX_VALUE);
    }

    /** Ends the sentence with how many such entries a block has at most; told at the block. */
    public Check areAtMost(int count) {
        return new EntryCount<>(this, 0, count);
    }

    Block[] blocks() {
        return blocks;
    }

    Set<CanvasPart> reads() {
        return reads;
    }

    /** {@code customer segment}, or {@code entry} where there are several sorts. */
    Message noun() {
        return blocks.length == 1 ? RuleTexts.noun(blocks[0]) : RuleTexts.words("noun.entry");
    }

    List<E> entriesIn(CanvasFacts facts, Block block) {
        @SuppressWarnings("unchecked") // a block holds entries of its own type only
        List<E> entries = (List<E>) facts.canvas().entries(block);
        return entries;
    }

    boolean isMeant(CanvasFacts facts, E entry) {
        return isMeant.test(facts, entry);
    }

    private Set<CanvasPart> attributes(String... names) {
        Set<CanvasPart> parts = new LinkedHashSet<>();
        for (Block block : blocks) {
            parts.addAll(Reads.attributes(block, names));
        }
        return parts;
    }
}

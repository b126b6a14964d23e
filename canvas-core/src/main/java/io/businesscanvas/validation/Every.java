package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A sentence about each entry of one type, begun by {@link Checks#every}.
 *
 * @param <E> the type of the entries
 * @since 0.1
 */
public final class Every<E extends Entry> {
    private final Class<E> type;
    private final Block block;
    private final Set<CanvasPart> reads;
    private final BiPredicate<CanvasFacts, E> isMeant;

    private Every(Class<E> type, Block block, Set<CanvasPart> reads, BiPredicate<CanvasFacts, E> isMeant) {
        this.type = type;
        this.block = block;
        this.reads = reads;
        this.isMeant = isMeant;
    }

    static <E extends Entry> Every<E> of(Class<E> type) {
        Block block = blockOf(type);
        return new Every<>(type, block, Reads.entries(block), (facts, entry) -> true);
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
     * @throws IllegalArgumentException if entries of this type have no such attribute
     */
    public Every<E> where(Predicate<E> condition, String... attributes) {
        return where((facts, entry) -> condition.test(entry), Reads.attributes(block, attributes));
    }

    Every<E> where(BiPredicate<CanvasFacts, E> condition, Set<CanvasPart> parts) {
        return new Every<>(type, block, Reads.all(reads, parts), isMeant.and(condition));
    }

    /**
     * Goes on about the links that each entry has; they count as written, broken ones too.
     *
     * @throws IllegalArgumentException if the relation cannot start at entries of this type
     */
    public Linking<E> linksTo(Relation relation) {
        Checks.requireSource(relation, block);
        return new Linking<>(this, relation, true);
    }

    /**
     * Goes on about the links that lead to each entry. Silent while a link of the relation is broken, since that one may
     * be meant for it.
     *
     * @throws IllegalArgumentException if the relation cannot lead to entries of this type
     */
    public Linking<E> isLinkedBy(Relation relation) {
        if (!relation.targets().contains(block)) {
            throw new IllegalArgumentException("relation must lead to " + block.key() + ", but was \""
                    + relation.property() + "\", which leads to "
                    + String.join(
                            ", ", relation.targets().stream().map(Block::key).toList()));
        }
        return new Linking<>(this, relation, false);
    }

    /**
     * Ends the sentence with a condition on each entry.
     *
     * @param condition what must hold of each entry
     * @param attributes the attributes that the condition reads, as files call them
     * @throws IllegalArgumentException if entries of this type have no such attribute
     */
    public Satisfying<E> satisfies(Predicate<E> condition, String... attributes) {
        return Satisfying.of(where(entry -> true, attributes), condition, List.of(attributes));
    }

    Block block() {
        return block;
    }

    Set<CanvasPart> reads() {
        return reads;
    }

    List<E> entriesIn(CanvasFacts facts) {
        @SuppressWarnings("unchecked") // a block holds entries of its own type only
        List<E> entries = (List<E>) facts.canvas().entries(block);
        return entries;
    }

    boolean isMeant(CanvasFacts facts, E entry) {
        return isMeant.test(facts, entry);
    }
}

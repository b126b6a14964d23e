package io.businesscanvas.rule;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The entries a sentence is about, started by {@link Checks#every} or {@link Checks#everyEntry}. Immutable.
 *
 * @param <E> the type of the entries
 * @since 0.1
 */
public final class EntrySelection<E extends Entry> {
    private final Block[] blocks;
    private final Set<CanvasPart> reads;
    private final BiPredicate<CanvasFacts, E> filter;

    private EntrySelection(Block[] blocks, Set<CanvasPart> reads, BiPredicate<CanvasFacts, E> filter) {
        this.blocks = blocks;
        this.reads = reads;
        this.filter = filter;
    }

    static <E extends Entry> EntrySelection<E> of(Class<E> type) {
        Block block = blockOf(type);
        return new EntrySelection<>(new Block[] {block}, Reads.entries(block), (facts, entry) -> true);
    }

    static EntrySelection<Entry> of(Block... blocks) {
        return new EntrySelection<>(blocks.clone(), Reads.entries(blocks), (facts, entry) -> true);
    }

    static Block blockOf(Class<? extends Entry> type) {
        return Arrays.stream(Block.values())
                .filter(block -> block.entryType() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "type must be that of the entries of one block, but was " + type.getSimpleName()));
    }

    /**
     * Returns the entries of this selection that match a condition.
     *
     * @param condition the condition
     * @param attribute an attribute that the condition reads, by its name in files; {@code name} and {@code id}
     *     included
     * @param more further attributes
     * @throws IllegalArgumentException if such entries have no such attribute
     */
    public EntrySelection<E> where(Predicate<E> condition, String attribute, String... more) {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(more, "more");
        return where((facts, entry) -> condition.test(entry), attributes(attribute, more));
    }

    /**
     * Returns the entries of this selection that match a condition on the canvas as a whole.
     *
     * @param condition the condition
     * @param parts what the condition reads besides the entries, see {@link Reads}
     */
    public EntrySelection<E> where(BiPredicate<CanvasFacts, E> condition, Set<CanvasPart> parts) {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(parts, "parts");
        return new EntrySelection<>(blocks, Reads.all(reads, parts), filter.and(condition));
    }

    /**
     * Continues with the links that each entry has; broken links count.
     *
     * @throws IllegalArgumentException if the relation cannot start at such entries
     */
    public LinkSelection<E> linksTo(Relation relation) {
        for (Block block : blocks) {
            Checks.requireSource(relation, block);
        }
        return new LinkSelection<>(this, relation, LinkCount.Direction.TO, true);
    }

    /**
     * Continues with the links that lead to each entry. Silent while a link of the relation is broken, since that link
     * may have been intended for it.
     *
     * @throws IllegalArgumentException if the relation cannot lead to such entries
     */
    public LinkSelection<E> isLinkedBy(Relation relation) {
        for (Block block : blocks) {
            Checks.requireTarget(relation, block);
        }
        return new LinkSelection<>(this, relation, LinkCount.Direction.FROM, true);
    }

    /**
     * Continues with a condition on each entry, which must be {@linkplain EntryCondition#described described}.
     *
     * @param condition the condition that each entry must meet
     * @param attribute an attribute that the condition reads, by its name in files; {@code name} and {@code id}
     *     included
     * @param more further attributes
     * @throws IllegalArgumentException if such entries have no such attribute
     */
    public EntryCondition<E> satisfies(Predicate<E> condition, String attribute, String... more) {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(more, "more");
        return new EntryCondition<>(withReads(attributes(attribute, more)), condition, entry -> new Object[0]);
    }

    /** Completes the sentence: a block has at least this many such entries. Reported at the block. */
    public Check areAtLeast(int count) {
        return new EntryCount<>(this, Checks.positive(count), Integer.MAX_VALUE);
    }

    /** Completes the sentence: a block has at most this many such entries. Reported at the block. */
    public Check areAtMost(int count) {
        return new EntryCount<>(this, 0, Checks.notNegative(count));
    }

    /** Returns the parts of a canvas that the selection reads. */
    public Set<CanvasPart> reads() {
        return reads;
    }

    /** Returns whether an entry of the blocks belongs to the selection. */
    public boolean matches(CanvasFacts facts, E entry) {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(entry, "entry");
        return filter.test(facts, entry);
    }

    /** Returns whether the canvas has an entry of the selection. */
    public boolean matchesAny(CanvasFacts facts) {
        for (Block block : blocks) {
            for (E entry : entriesIn(facts, block)) {
                if (matches(facts, entry)) {
                    return true;
                }
            }
        }
        return false;
    }

    Block[] blocks() {
        return blocks;
    }

    /** {@code customer segment}, or {@code entry} if there are several blocks. */
    Message noun() {
        return blocks.length == 1 ? Phrases.noun(blocks[0]) : RuleMessages.message("noun.entry");
    }

    /** {@code customer segments}, or {@code entries} if there are several blocks. */
    Message nouns() {
        return blocks.length == 1 ? Phrases.nouns(blocks[0]) : RuleMessages.message("nouns.entry");
    }

    /** The word between a number and these entries, in languages that have one. */
    Message measure() {
        return blocks.length == 1 ? Phrases.measure(List.of(blocks)) : RuleMessages.message("measure.entry");
    }

    List<E> entriesIn(CanvasFacts facts, Block block) {
        @SuppressWarnings("unchecked") // a block holds entries of its own type only
        List<E> entries = (List<E>) facts.canvas().entries(block);
        return entries;
    }

    private EntrySelection<E> withReads(Set<CanvasPart> parts) {
        return new EntrySelection<>(blocks, Reads.all(reads, parts), filter);
    }

    private Set<CanvasPart> attributes(String attribute, String... more) {
        Set<CanvasPart> parts = new LinkedHashSet<>();
        for (Block block : blocks) {
            parts.addAll(Reads.attributes(block, attribute));
            parts.addAll(Reads.attributes(block, more));
        }
        return parts;
    }
}

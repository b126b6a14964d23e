package io.businesscanvas.rule;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;
import java.util.List;
import java.util.Objects;

/**
 * The vocabulary in which rules are written.
 *
 * <pre>{@code
 * every(ValueProposition.class).linksTo(SERVES).atLeast(1)
 * every(CustomerSegment.class).isLinkedBy(REACHES).atLeast(1).once(used(REACHES))
 * every(Cost.class).satisfies(cost -> cost.amount().isPresent(), "amount").described("names its amount")
 * every(KeyActivity.class).where(activity -> isHard(activity), "kind").areAtMost(3)
 * block(Block.KEY_PARTNERS).hasAtMost(5)
 * noTwo(Channel.class).share("kind")
 * }</pre>
 *
 * <p>What a check reads follows from its sentence, so its rule is skipped if a part of the file that the check reads
 * could not be read.
 *
 * @since 0.1
 */
public final class Checks {
    private Checks() {}

    /**
     * Begins a sentence about each entry of this type.
     *
     * @throws IllegalArgumentException if it is not the type of the entries of one block
     */
    public static <E extends Entry> EntrySelection<E> every(Class<E> type) {
        return EntrySelection.of(type);
    }

    /** Begins a sentence about each entry of these blocks; no block means all nine. */
    public static EntrySelection<Entry> everyEntry(Block... blocks) {
        return EntrySelection.of(blocks.length == 0 ? Block.values() : blocks);
    }

    /** Begins a sentence about a block as a whole. */
    public static BlockSelection block(Block block) {
        Objects.requireNonNull(block, "block");
        return BlockSelection.of(block);
    }

    /** Begins a sentence about every block. */
    public static BlockSelection everyBlock() {
        return BlockSelection.of(Block.values());
    }

    /**
     * Begins a sentence about what only one entry of a block may have.
     *
     * @throws IllegalArgumentException if it is not the type of the entries of one block
     */
    public static <E extends Entry> NoTwo<E> noTwo(Class<E> type) {
        return new NoTwo<>(type);
    }

    /** Returns a trigger that holds once an entry has a link of this relation. */
    public static Trigger used(Relation relation) {
        return new FactTrigger(
                Reads.written(relation),
                RuleMessages.message("trigger.used", Phrases.relation(relation)),
                facts -> facts.isUsed(relation));
    }

    /**
     * Returns a trigger that holds once an entry of this block has a link of this relation.
     *
     * @throws IllegalArgumentException if the relation cannot start in that block
     */
    public static Trigger used(Block source, Relation relation) {
        Objects.requireNonNull(source, "source");
        requireSource(relation, source);
        return new FactTrigger(
                Reads.written(source, relation),
                RuleMessages.message("trigger.used-in", Phrases.relation(relation), Phrases.nouns(source)),
                facts -> facts.isUsed(source, relation));
    }

    /** Returns a trigger that holds while each link of this relation resolves to exactly one block and id. */
    public static Trigger unbroken(Relation relation) {
        return new FactTrigger(
                Reads.resolved(relation),
                RuleMessages.message("trigger.unbroken", Phrases.relation(relation)),
                facts -> !facts.isBroken(relation));
    }

    /** Returns a trigger that holds once the canvas has this many entries, all blocks together. */
    public static Trigger entries(int count) {
        return new FactTrigger(
                Reads.entries(Block.values()),
                RuleMessages.message("trigger.entries", notNegative(count)),
                facts -> facts.size() >= count);
    }

    /** Returns a trigger that holds while a block has fewer entries than this. */
    public static Trigger fewerThan(int count, Block block) {
        return new FactTrigger(
                Reads.entries(block),
                RuleMessages.message(
                        "trigger.fewer", Phrases.nouns(block), notNegative(count), Phrases.measure(List.of(block))),
                facts -> facts.canvas().entries(block).size() < count);
    }

    /** Returns a trigger that holds once an entry of this block has a kind of the canvas's own variant. */
    public static Trigger kindsUsed(Block block) {
        Objects.requireNonNull(block, "block");
        return new FactTrigger(
                Reads.all(Reads.attributes(block, "kind"), Reads.variant()),
                RuleMessages.message("trigger.kinds", Phrases.nouns(block)),
                facts -> facts.areKindsUsed(block));
    }

    /** Returns a trigger that holds once an entry has a status. */
    public static Trigger statusUsed() {
        return new FactTrigger(
                everyEntry().where(entry -> true, "status").reads(),
                RuleMessages.message("trigger.status"),
                CanvasFacts::isStatusUsed);
    }

    static int positive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1, but was " + count);
        }
        return count;
    }

    static int notNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative, but was " + count);
        }
        return count;
    }

    static void requireSource(Relation relation, Block source) {
        if (!relation.sources().contains(source)) {
            throw new IllegalArgumentException("relation must start in " + source.key() + ", but was \""
                    + relation.property() + "\", which starts in " + keys(relation.sources()));
        }
    }

    static void requireTarget(Relation relation, Block target) {
        if (!relation.leadsTo(target)) {
            throw new IllegalArgumentException("relation must lead to " + target.key() + ", but was \""
                    + relation.property() + "\", which leads to " + keys(relation.targets()));
        }
    }

    private static String keys(List<Block> blocks) {
        return String.join(", ", blocks.stream().map(Block::key).toList());
    }
}

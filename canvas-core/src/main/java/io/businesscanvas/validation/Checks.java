package io.businesscanvas.validation;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;
import java.util.List;

/**
 * The small vocabulary in which rules are said.
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
 * <p>What a check reads follows from its words, so that it is skipped where a file lost something of that.
 *
 * @since 0.1
 */
public final class Checks {
    private Checks() {}

    /** Begins a sentence about each entry of this type. */
    public static <E extends Entry> Every<E> every(Class<E> type) {
        return Every.of(type);
    }

    /** Begins a sentence about each entry of these blocks; no block means all nine. */
    public static Every<Entry> everyEntry(Block... blocks) {
        return Every.of(blocks.length == 0 ? Block.values() : blocks);
    }

    /** Begins a sentence about a block as a whole. */
    public static Blocks block(Block block) {
        return Blocks.of(block);
    }

    /** Begins a sentence about every block. */
    public static Blocks everyBlock() {
        return Blocks.of(Block.values());
    }

    /** Begins a sentence about what only one entry of a block may have. */
    public static <E extends Entry> NoTwo<E> noTwo(Class<E> type) {
        return new NoTwo<>(type);
    }

    /** Holds once some entry has a link of this relation. */
    public static Trigger used(Relation relation) {
        return new Fact(
                Reads.written(relation),
                RuleTexts.words("trigger.used", relation.property()),
                facts -> facts.isUsed(relation));
    }

    /**
     * Holds once some entry of this block has a link of this relation.
     *
     * @throws IllegalArgumentException if the relation cannot start in that block
     */
    public static Trigger used(Block source, Relation relation) {
        requireSource(relation, source);
        return new Fact(
                Reads.written(source, relation),
                RuleTexts.words("trigger.used-in", relation.property(), RuleTexts.nouns(source)),
                facts -> facts.isUsed(source, relation));
    }

    /** Holds while every link of this relation leads to one block and id. */
    public static Trigger unbroken(Relation relation) {
        return new Fact(
                Reads.resolved(relation),
                RuleTexts.words("trigger.unbroken", relation.property()),
                facts -> !facts.isBroken(relation));
    }

    /** Holds once the canvas has this many entries, all blocks together. */
    public static Trigger entries(int count) {
        return new Fact(
                Reads.entries(Block.values()),
                RuleTexts.words("trigger.entries", count),
                facts -> facts.size() >= count);
    }

    static Trigger fewerThan(int count, Block block) {
        return new Fact(
                Reads.entries(block),
                RuleTexts.words("trigger.fewer", RuleTexts.nouns(block), count),
                facts -> facts.canvas().entries(block).size() < count);
    }

    /** Holds once an entry of this block has a kind of the canvas's own variant. */
    public static Trigger kindsUsed(Block block) {
        return new Fact(
                Reads.all(Reads.attributes(block, "kind"), Reads.VARIANT),
                RuleTexts.words("trigger.kinds", RuleTexts.nouns(block)),
                facts -> facts.areKindsUsed(block));
    }

    /** Holds once any entry says how sure it is. */
    public static Trigger statusUsed() {
        return new Fact(
                everyEntry().where(entry -> true, "status").reads(),
                RuleTexts.words("trigger.status"),
                CanvasFacts::isStatusUsed);
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

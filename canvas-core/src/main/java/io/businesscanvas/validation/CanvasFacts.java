package io.businesscanvas.validation;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CanvasIndex;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Entry.Status;
import io.businesscanvas.model.EntryId;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.ValueProposition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What all checks of one run share about a canvas, each fact found once.
 *
 * <p>Made by a {@link Validator} for one run in one thread.
 *
 * @since 0.1
 */
public final class CanvasFacts {
    private static final Block[] BLOCKS = Block.values();

    /** Pairs of letters that are compared in less than a second. */
    private static final long MOST_GUESSES = 60_000_000;

    /** To begin with a word takes as long as this many of its letters. */
    private static final int LETTERS_FOR_A_WORD = 2;

    private final BusinessCanvas canvas;
    private final CanvasIndex index;
    private final @Nullable String[][] normalNames = new String[BLOCKS.length][];
    private final @Nullable SameNames[] sameNames = new SameNames[BLOCKS.length];
    private final Map<List<Entry>, Boolean> givenAway = new IdentityHashMap<>(0);
    private final Map<List<Block>, Optional<String>> exampleIds = new HashMap<>();
    private @Nullable Map<Link, Link> repeatedLinks;
    private @Nullable Boolean canGuess;
    private int broken;
    private int size;

    private CanvasFacts(BusinessCanvas canvas) {
        this.canvas = canvas;
        this.index = canvas.index();
        for (Block block : BLOCKS) {
            size += canvas.entries(block).size();
        }
        for (Link link : index.brokenLinks()) {
            broken |= bit(link.relation());
        }
    }

    static CanvasFacts of(BusinessCanvas canvas) {
        return new CanvasFacts(canvas);
    }

    /** The canvas itself. */
    public BusinessCanvas canvas() {
        return canvas;
    }

    /** Who links to whom. */
    public CanvasIndex index() {
        return index;
    }

    /** How many entries there are, all blocks together. */
    public int size() {
        return size;
    }

    /** Whether some entry has a written link of this relation. */
    public boolean isUsed(Relation relation) {
        for (Block source : BLOCKS) {
            if (index.isUsed(source, relation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some entry of this block has a written link of this relation. */
    public boolean isUsed(Block source, Relation relation) {
        return index.isUsed(source, relation);
    }

    /** Whether a link of this relation leads nowhere, to a wrong block, or to several entries. */
    public boolean isBroken(Relation relation) {
        return (broken & bit(relation)) != 0;
    }

    /** Whether an entry of this block has a kind of the canvas's own variant. */
    public boolean areKindsUsed(Block block) {
        for (Entry entry : canvas.entries(block)) {
            if (Kinds.of(entry).filter(kind -> kind.belongsTo(canvas.variant())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether any entry says how sure it is. */
    public boolean isStatusUsed() {
        for (Block block : BLOCKS) {
            for (Entry entry : canvas.entries(block)) {
                if (entry.status().isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The links that one entry gives again under one verb, each with the first that says the same; by identity. */
    Map<Link, Link> repeatedLinks() {
        if (repeatedLinks == null) {
            repeatedLinks = RepeatedLinks.in(index.links());
        }
        return repeatedLinks;
    }

    /** Whether all propositions to which a link leads are free or for segments that pay nothing. */
    boolean areGivenAway(List<Entry> propositions) {
        return givenAway.computeIfAbsent(
                propositions,
                any -> propositions.stream()
                        .allMatch(proposition -> Streams.isGivenAway(this, (ValueProposition) proposition)));
    }

    /** Whether there is time to compare every broken link with every id: it depends on their number and length only. */
    boolean canGuess() {
        if (canGuess == null) {
            long broken = lettersOf(
                    index.brokenLinks().stream().map(link -> link.ref().id()));
            long known = lettersOf(Stream.of(BLOCKS)
                    .flatMap(block -> canvas.entries(block).stream())
                    .map(Entry::id));
            canGuess = broken * known <= MOST_GUESSES;
        }
        return canGuess;
    }

    private static long lettersOf(Stream<EntryId> ids) {
        return ids.mapToLong(id -> id.value().length() + LETTERS_FOR_A_WORD).sum();
    }

    /** The status of an entry; one that says none is an assumption. */
    static Status statusOf(Entry entry) {
        return entry.status().orElse(Status.ASSUMPTION);
    }

    /**
     * The name of an entry in normal form, as rules compare names: compatible characters, case, white space and dashes
     * make no difference.
     *
     * @throws IndexOutOfBoundsException if the block has no entry at this position
     */
    public String normalName(Block block, int index) {
        return normalNamesOf(block)[index];
    }

    /** Where the first name of a block stands that says the same as this one; negative if there is none. */
    int firstOfName(Block block, String normalName) {
        return positionsOf(block).first(normalName);
    }

    private SameNames positionsOf(Block block) {
        SameNames known = sameNames[block.ordinal()];
        if (known == null) {
            known = new SameNames(normalNamesOf(block));
            sameNames[block.ordinal()] = known;
        }
        return known;
    }

    /** An id that entries of these blocks have, the same in whatever order they stand. */
    Optional<String> exampleId(List<Block> blocks) {
        return exampleIds.computeIfAbsent(blocks, this::firstId);
    }

    private Optional<String> firstId(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> canvas.entries(block).stream())
                .map(entry -> entry.id().value())
                .min(Comparator.naturalOrder());
    }

    private String[] normalNamesOf(Block block) {
        String[] names = normalNames[block.ordinal()];
        if (names == null) {
            List<? extends Entry> entries = canvas.entries(block);
            names = new String[entries.size()];
            for (int i = 0; i < names.length; i++) {
                names[i] = NormalForm.of(entries.get(i).name());
            }
            normalNames[block.ordinal()] = names;
        }
        return names;
    }

    private static int bit(Enum<?> constant) {
        return 1 << constant.ordinal();
    }
}

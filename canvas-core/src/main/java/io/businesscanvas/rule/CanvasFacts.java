package io.businesscanvas.rule;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CanvasIndex;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryKind;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.Variant;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a canvas that the checks of one run share; each is computed once.
 *
 * <p>Created for one run in one thread; checks must not keep it.
 *
 * @since 0.1
 */
public final class CanvasFacts {
    private static final Block[] BLOCKS = Block.values();
    private static final int FEW = 4;

    private final BusinessCanvas canvas;
    private final CanvasIndex index;
    private final @Nullable NameIndex[] names = new NameIndex[BLOCKS.length];
    private final Map<Class<?>, Object> established = new IdentityHashMap<>(FEW);
    private final Set<Relation> broken = EnumSet.noneOf(Relation.class);
    private final int size;

    private CanvasFacts(BusinessCanvas canvas) {
        this.canvas = canvas;
        this.index = canvas.index();
        int entries = 0;
        for (Block block : BLOCKS) {
            entries += canvas.entries(block).size();
        }
        this.size = entries;
        for (Link link : index.brokenLinks()) {
            broken.add(link.relation());
        }
    }

    /** Returns the facts of this canvas, for one run. */
    public static CanvasFacts of(BusinessCanvas canvas) {
        return new CanvasFacts(canvas);
    }

    /** Returns the canvas. */
    public BusinessCanvas canvas() {
        return canvas;
    }

    /** Returns the variant of the canvas. */
    public Variant variant() {
        return canvas.variant();
    }

    /** Returns the links of the canvas in both directions. */
    public CanvasIndex index() {
        return index;
    }

    /** Returns the number of entries, all blocks together. */
    public int size() {
        return size;
    }

    /** Returns whether an entry has a link of this relation, broken or not. */
    public boolean isUsed(Relation relation) {
        for (Block source : BLOCKS) {
            if (index.isUsed(source, relation)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an entry of this block has a link of this relation, broken or not. */
    public boolean isUsed(Block source, Relation relation) {
        return index.isUsed(source, relation);
    }

    /** Returns whether a link of this relation is dangling, ambiguous, or leads to a wrong block. */
    public boolean isBroken(Relation relation) {
        Objects.requireNonNull(relation, "relation");
        return broken.contains(relation);
    }

    /** Returns whether an entry of this block has a kind of the canvas's own variant. */
    public boolean areKindsUsed(Block block) {
        Objects.requireNonNull(block, "block");
        for (Entry entry : canvas.entries(block)) {
            if (EntryKind.of(entry).filter(kind -> kind.belongsTo(variant())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an entry has a status. */
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

    /**
     * Returns the name of an entry in normal form, in which rules compare names, ignoring differences of case,
     * whitespace, dashes and compatibility characters.
     *
     * @throws IndexOutOfBoundsException if the block has no entry at this position
     */
    public String normalName(Block block, int position) {
        return namesOf(block).name(position);
    }

    /** Returns the position of the first entry of a block with this name in normal form. */
    public OptionalInt firstNamed(Block block, String normalName) {
        Objects.requireNonNull(normalName, "normalName");
        return namesOf(block).first(normalName);
    }

    /**
     * Returns the result of the function, which is called at most once per run for each type, so that several checks
     * can share something that is expensive to compute.
     *
     * @param type the type of the result, which is also its key: use your own type
     * @param function computes the result
     */
    public <T> T once(Class<T> type, Function<CanvasFacts, T> function) {
        Object known = established.get(type);
        if (known == null) {
            known = function.apply(this);
            established.put(type, known);
        }
        return type.cast(known);
    }

    private NameIndex namesOf(Block block) {
        NameIndex known = names[block.ordinal()];
        if (known == null) {
            known = new NameIndex(canvas.entries(block));
            names[block.ordinal()] = known;
        }
        return known;
    }
}

package io.businesscanvas.document;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Relation;
import java.util.Arrays;

/**
 * The spans of a canvas as rows of three integers: what it is, offset, length. What belongs to an entry follows it.
 *
 * <p>Suppressions of the canvas may be anywhere in a text, so they have a code of their own and are searched from row
 * 0, which is the canvas itself.
 */
final class SpanTable {
    static final int SUPPRESSION = 100;
    private static final int CANVAS = 101;
    private static final int BLOCK = 102;
    private static final int CANVAS_SUPPRESSION = 103;
    private static final int FIRST_RELATION = Block.values().length;
    private static final int STRIDE = 3;
    static final int NONE = -1;

    private int[] cells = {CANVAS, 0, 0, 0, 0, 0};
    private int size = STRIDE;
    private int lastEntry = NONE;
    private final int[] blocks = new int[Block.values().length];
    private volatile int[][] entries = {};
    // Two, since a finding may show a location and an earlier one: with one, 40 000 repeated links took a second more.
    private volatile Cursor cursor = new Cursor(NONE, NONE, 0, 0);
    private volatile Cursor other = cursor;

    SpanTable() {
        Arrays.fill(blocks, NONE);
    }

    static int codeOf(Relation relation) {
        return FIRST_RELATION + relation.ordinal();
    }

    void moveCanvas(int offset, int length) {
        put(0, CANVAS, offset, length);
    }

    void addBlock(Block block, int offset, int length) {
        blocks[block.ordinal()] = size;
        add(BLOCK, offset, length);
    }

    void addEntry(Block block, int offset, int length) {
        lastEntry = size;
        add(block.ordinal(), offset, length);
    }

    void moveEntry(int offset, int length) {
        put(lastEntry, cells[lastEntry], offset, length);
    }

    void addToEntry(int code, int offset, int length) {
        add(code, offset, length);
    }

    void addToCanvas(int offset, int length) {
        add(CANVAS_SUPPRESSION, offset, length);
    }

    void dropEntry() {
        size = lastEntry;
    }

    int canvas() {
        return 0;
    }

    int block(Block block) {
        return blocks[block.ordinal()];
    }

    /** The position of an entry; negative if there is none. */
    int entry(Block block, int index) {
        int[] ofBlock = entries()[block.ordinal()];
        return index >= 0 && index < ofBlock.length ? ofBlock[index] : NONE;
    }

    /** The position of the n-th link or suppression of an entry or of the canvas; negative if there is none. */
    int within(int owner, int code, int n) {
        if (owner < 0) {
            return NONE;
        }
        int wanted = owner == canvas() ? CANVAS_SUPPRESSION : code;
        Cursor from = cursorBefore(owner, wanted, n);
        int at = from.at;
        int found = from.n;
        while (found < n) {
            at += STRIDE;
            if (at >= size || owner != canvas() && cells[at] < FIRST_RELATION) {
                return NONE;
            }
            found += cells[at] == wanted ? 1 : 0;
        }
        cursor = new Cursor(owner, wanted, n, at);
        return at;
    }

    /**
     * The nearest cursor from which to continue. If it is not the current one, that one is kept for the next search.
     */
    private Cursor cursorBefore(int owner, int code, int n) {
        Cursor current = cursor;
        Cursor kept = other;
        boolean isKeptNearer =
                kept.isBefore(owner, code, n) && (!current.isBefore(owner, code, n) || kept.n > current.n);
        if (current.isBefore(owner, code, n) && !isKeptNearer) {
            return current;
        }
        other = current;
        return isKeptNearer ? kept : new Cursor(owner, code, -1, owner);
    }

    /** The index of the entry of this block that was read within a span; negative if none was. */
    int entryIn(Block block, SourceSpan span) {
        int[] ofBlock = entries()[block.ordinal()];
        for (int index = 0; index < ofBlock.length; index++) {
            if (isIn(ofBlock[index], span)) {
                return index;
            }
        }
        return NONE;
    }

    /** The index of the link or suppression within a span; negative if there is none. */
    int positionIn(int owner, int code, SourceSpan span) {
        for (int n = 0; ; n++) {
            int at = within(owner, code, n);
            if (at < 0 || isIn(at, span)) {
                return at < 0 ? NONE : n;
            }
        }
    }

    private boolean isIn(int at, SourceSpan span) {
        return offset(at) >= span.offset() && offset(at) < span.end();
    }

    int offset(int at) {
        return cells[at + 1];
    }

    int length(int at) {
        return cells[at + 2];
    }

    private void add(int code, int offset, int length) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, Math.max(64 * STRIDE, 2 * size));
        }
        put(size, code, offset, length);
        size += STRIDE;
    }

    private void put(int at, int code, int offset, int length) {
        cells[at] = code;
        cells[at + 1] = offset;
        cells[at + 2] = length;
    }

    private int[][] entries() {
        if (entries.length == 0) {
            entries = findEntries();
        }
        return entries;
    }

    private int[][] findEntries() {
        int[] counts = new int[blocks.length];
        for (int at = 0; at < size; at += STRIDE) {
            if (cells[at] < FIRST_RELATION) {
                counts[cells[at]]++;
            }
        }
        int[][] found = new int[blocks.length][];
        Arrays.setAll(found, block -> new int[counts[block]]);
        Arrays.fill(counts, 0);
        for (int at = 0; at < size; at += STRIDE) {
            if (cells[at] < FIRST_RELATION) {
                found[cells[at]][counts[cells[at]]++] = at;
            }
        }
        return found;
    }

    /** Where the last search ended, so that looking up all elements in order scans the array once. */
    private record Cursor(int owner, int code, int n, int at) {
        boolean isBefore(int owner, int code, int n) {
            return this.owner == owner && this.code == code && this.n <= n;
        }
    }
}

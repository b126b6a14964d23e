package io.businesscanvas.catalogue.internal;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.value.EntryId;
import java.util.Arrays;
import java.util.stream.Stream;

/** Whether there is time to compare every broken link with every id; this depends on their number and length only. */
public record GuessBudget(boolean isEnough) {
    /** Comparisons of characters that take less than a second. */
    private static final long MOST_COMPARISONS = 60_000_000;

    /** The overhead of a word, in characters. */
    private static final int CHARACTERS_PER_WORD = 2;

    static GuessBudget of(CanvasFacts facts) {
        long broken = lengthOf(
                facts.index().brokenLinks().stream().map(link -> link.ref().id()));
        long known = lengthOf(Arrays.stream(Block.values())
                .flatMap(block -> facts.canvas().entries(block).stream())
                .map(Entry::id));
        return new GuessBudget(broken * known <= MOST_COMPARISONS);
    }

    private static long lengthOf(Stream<EntryId> ids) {
        return ids.mapToLong(id -> id.value().length() + CHARACTERS_PER_WORD).sum();
    }
}

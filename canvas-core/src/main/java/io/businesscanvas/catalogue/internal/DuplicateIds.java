package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.value.EntryId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Entries of one block that have the same id: either a clash of ids that were all derived and that no link uses, or any
 * other.
 *
 * <p>Reported at the second entry and every later one: name, id, name of the first, and an id that is free.
 */
public record DuplicateIds(boolean isClash) implements Check {
    @Override
    public Set<CanvasPart> reads() {
        Set<CanvasPart> parts = new LinkedHashSet<>(Reads.resolved(Relation.values()));
        for (Block block : Block.values()) {
            parts.addAll(Reads.ids(block));
        }
        return parts;
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        for (Block block : Block.values()) {
            List<? extends Entry> entries = facts.canvas().entries(block);
            if (facts.index().hasDuplicateIds(block)) {
                run(facts, entries, sink);
            }
        }
    }

    private void run(CanvasFacts facts, List<? extends Entry> entries, Sink sink) {
        Map<EntryId, Location.AtEntry> first = new HashMap<>();
        Map<EntryId, Boolean> isDerivedClash = new HashMap<>();
        FreeIds free = new FreeIds(entries);
        for (int i = 0; i < entries.size(); i++) {
            Location.AtEntry here = new Location.AtEntry(entries.get(i), i);
            Location.AtEntry earlier = first.putIfAbsent(here.entry().id(), here);
            if (earlier != null
                    && isDerivedClash.computeIfAbsent(here.entry().id(), id -> isDerivedClash(facts, here.entry()))
                            == isClash) {
                sink.found(Observation.at(here)
                        .with(
                                here.entry().name(),
                                here.entry().id().value(),
                                earlier.entry().name(),
                                free.next(here.entry().id()))
                        .relatedTo(earlier));
            }
        }
    }

    private static boolean isDerivedClash(CanvasFacts facts, Entry entry) {
        return facts.index().linksTo(entry).isEmpty()
                && facts.index().entries(entry.block(), entry.id()).stream().allMatch(Entry::hasDerivedId);
    }

    /** Ids that a block does not have yet: the duplicated one with a number appended. */
    private static final class FreeIds {
        private static final int ROOM_FOR_NUMBER = 8;

        private final Set<String> taken = new HashSet<>();
        private final Map<EntryId, Integer> numbers = new HashMap<>();

        FreeIds(List<? extends Entry> entries) {
            entries.forEach(entry -> taken.add(entry.id().value()));
        }

        String next(EntryId id) {
            String stem = stemOf(id.value());
            int number = numbers.getOrDefault(id, 2);
            while (!taken.add(stem + "-" + number)) {
                number++;
            }
            numbers.put(id, number + 1);
            return stem + "-" + number;
        }

        private static String stemOf(String id) {
            int most = EntryId.MAX_LENGTH - ROOM_FOR_NUMBER;
            if (id.codePointCount(0, id.length()) <= most) {
                return id;
            }
            String cut = id.substring(0, id.offsetByCodePoints(0, most));
            return EntryId.isValid(cut) ? cut : cut.substring(0, cut.length() - 1);
        }
    }
}

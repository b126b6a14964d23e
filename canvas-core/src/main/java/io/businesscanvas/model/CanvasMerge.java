package io.businesscanvas.model;

import io.businesscanvas.model.CanvasChanges.MergePolicy;
import io.businesscanvas.value.EntryId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Merges the entries of one canvas into another. */
final class CanvasMerge {
    private final BusinessCanvas canvas;
    private final BusinessCanvas other;
    private final MergePolicy policy;

    private CanvasMerge(BusinessCanvas canvas, BusinessCanvas other, MergePolicy policy) {
        this.canvas = canvas;
        this.other = other;
        this.policy = policy;
    }

    static BusinessCanvas merge(BusinessCanvas canvas, BusinessCanvas other, MergePolicy policy) {
        requireUniqueIds("this canvas", canvas);
        requireUniqueIds("other", Objects.requireNonNull(other, "other"));
        return new CanvasMerge(canvas, other, Objects.requireNonNull(policy, "policy")).merge();
    }

    private BusinessCanvas merge() {
        Map<EntryRef, EntryRef> renamed = renamed();
        Set<EntryRef> addresses = addressesOf(canvas);
        addressesOf(other).forEach(old -> addresses.add(renamed.getOrDefault(old, old)));
        Relinking own = Relinking.moving(canvas, Map.of(), (block, id) -> addresses.contains(EntryRef.to(block, id)));
        Relinking added = Relinking.moving(other, renamed, (block, id) -> addresses.contains(EntryRef.to(block, id)));
        Map<EntryRef, Entry> entries = new LinkedHashMap<>();
        canvas.entries().forEach(entry -> entries.put(CanvasEditor.addressOf(entry), own.apply(entry)));
        for (Entry entry : other.entries()) {
            EntryRef old = CanvasEditor.addressOf(entry);
            EntryRef address = renamed.getOrDefault(old, old);
            if (policy == MergePolicy.REPLACE || !entries.containsKey(address)) {
                entries.put(address, added.apply(entry).withId(address.id()));
            }
        }
        return CanvasEditor.withEntries(canvas, entries.values().stream());
    }

    /** The new addresses of the other canvas's entries, by the old ones. */
    private Map<EntryRef, EntryRef> renamed() {
        List<Entry> clashes = other.entries().stream().filter(this::isClashing).toList();
        if (policy == MergePolicy.REJECT && !clashes.isEmpty()) {
            throw new IllegalArgumentException(
                    "other must not have an entry with the same id but different content, but was \""
                            + CanvasEditor.addressOf(clashes.get(0)) + "\" (of " + clashes.size() + ")");
        }
        return policy == MergePolicy.RENAME ? freeIds(clashes) : Map.of();
    }

    /** Renames also those that are in both canvases and link to a renamed one: their content is no longer the same. */
    private Map<EntryRef, EntryRef> freeIds(List<Entry> clashes) {
        FreeIds ids = new FreeIds(addressesOf(canvas), addressesOf(other));
        Map<EntryRef, EntryRef> renamed = new LinkedHashMap<>();
        Deque<Entry> left = new ArrayDeque<>(clashes);
        while (!left.isEmpty()) {
            Entry entry = left.remove();
            EntryRef old = CanvasEditor.addressOf(entry);
            if (!renamed.containsKey(old)) {
                renamed.put(old, EntryRef.to(entry.block(), ids.next(entry.block(), entry.id())));
                other.index().linksTo(entry).stream()
                        .map(Link::source)
                        .filter(source ->
                                canvas.find(source.block(), source.id()).isPresent())
                        .forEach(left::add);
            }
        }
        return renamed;
    }

    private boolean isClashing(Entry entry) {
        return canvas.find(entry.block(), entry.id())
                .filter(own -> !own.isSameAs(entry))
                .isPresent();
    }

    private static Set<EntryRef> addressesOf(BusinessCanvas canvas) {
        Set<EntryRef> addresses = new HashSet<>();
        canvas.entries().forEach(entry -> addresses.add(CanvasEditor.addressOf(entry)));
        return addresses;
    }

    private static void requireUniqueIds(String argument, BusinessCanvas canvas) {
        Arrays.stream(Block.values())
                .filter(canvas.index()::hasDuplicateIds)
                .findFirst()
                .ifPresent(block -> {
                    throw new IllegalArgumentException(
                            argument + " must not have duplicate ids, but has one in " + block.key());
                });
    }

    /** Finds ids that no entry of a block has: {@code workshop-2} for {@code workshop}. */
    private static final class FreeIds {
        private static final int MOST_DIGITS = 10;

        private final Set<EntryRef> taken = new HashSet<>();
        private final Map<EntryRef, Integer> lastNumbers = new HashMap<>();

        FreeIds(Set<EntryRef> some, Set<EntryRef> others) {
            taken.addAll(some);
            taken.addAll(others);
        }

        /** A free id that begins like this one; it is taken from now on. */
        EntryId next(Block block, EntryId id) {
            String start = startOf(id.value());
            EntryRef counted = EntryRef.to(block, EntryId.of(start));
            EntryId free;
            do {
                free = EntryId.of(start + "-" + (lastNumbers.merge(counted, 1, Integer::sum) + 1));
            } while (!taken.add(EntryRef.to(block, free)));
            return free;
        }

        /** As much of the id as leaves room for a hyphen and a number. */
        private static String startOf(String id) {
            int most = EntryId.MAX_LENGTH - 1 - MOST_DIGITS;
            int length = id.codePointCount(0, id.length());
            String start = length <= most ? id : id.substring(0, id.offsetByCodePoints(0, most));
            return start.replaceFirst("[-_.]+$", "");
        }
    }
}

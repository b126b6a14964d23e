package io.businesscanvas.test;

import io.businesscanvas.model.Entry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Entries by the names that tests give them: an id, or block and id. */
final class EntryNames {
    private EntryNames() {}

    /** The names of an entry. */
    static Set<String> of(Entry entry) {
        return Set.of(entry.id().value(), qualified(entry));
    }

    static List<Entry> find(Collection<? extends Entry> entries, String name) {
        return entries.stream()
                .filter(entry -> of(entry).contains(name))
                .<Entry>map(entry -> entry)
                .toList();
    }

    /** Why there is not exactly one entry of this name. */
    static String notOne(String name, String owner, List<Entry> found, List<? extends Entry> all) {
        return found.isEmpty()
                ? "Expected " + owner + " to have an entry \"" + name + "\", but its entries are: " + list(all) + "."
                : "Expected " + owner + " to have one entry \"" + name + "\", but it has several: " + list(found) + ".";
    }

    private static String list(List<? extends Entry> entries) {
        return entries.stream().map(EntryNames::qualified).collect(Collectors.joining(", "));
    }

    private static String qualified(Entry entry) {
        return entry.block().key() + "/" + entry.id();
    }
}

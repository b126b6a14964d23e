package io.businesscanvas.rule;

import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Relation;
import io.businesscanvas.value.EntryId;
import java.util.Optional;

/** An example of a link that an entry could have. */
final class LinkExample {
    private LinkExample() {}

    /**
     * The id of a target; for an entry that is only a name, which files write as a plain text, the whole entry with the
     * link.
     */
    static Message of(Entry entry, Relation relation, Optional<String> target) {
        return target.filter(id -> isOnlyName(entry))
                .map(id -> RuleMessages.message("example.entry", object(entry.name(), relation.property(), id)))
                .orElseGet(() -> Phrases.example(target));
    }

    private static boolean isOnlyName(Entry entry) {
        return entry.links().asMap().isEmpty()
                && entry.suppressions().isEmpty()
                && entry.extensions().members().isEmpty()
                && entry.id().equals(EntryId.fromName(entry.name()))
                && entry.name().chars().noneMatch(c -> c < ' ')
                && EntryAttribute.of(entry.block()).stream()
                        .allMatch(attribute -> attribute.valueOf(entry).isEmpty());
    }

    private static String object(String name, String property, String id) {
        String escaped = name.replace("\\", "\\\\").replace("\"", "\\\"");
        return "{ \"name\": \"" + escaped + "\", \"" + property + "\": [\"" + id + "\"] }";
    }
}

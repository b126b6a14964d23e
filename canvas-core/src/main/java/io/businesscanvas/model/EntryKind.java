package io.businesscanvas.model;

import io.businesscanvas.value.Keyword;
import java.util.Optional;

/**
 * The kind of an entry; most blocks have their own kinds, some of them for one variant only.
 *
 * @since 0.1
 */
public interface EntryKind extends Keyword {
    /** Returns whether a canvas of this variant may use the kind. A kind of the other variant is reported by a rule. */
    boolean belongsTo(Variant variant);

    /** Returns the kind of an entry, whatever its block; empty if it has none. */
    static Optional<EntryKind> of(Entry entry) {
        return EntryAttribute.kindOf(entry.block())
                .flatMap(attribute -> attribute.valueOf(entry))
                .map(EntryKind.class::cast);
    }
}

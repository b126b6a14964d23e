package io.businesscanvas.model;

import io.businesscanvas.value.Keyword;
import java.util.Optional;

/**
 * What sort of thing an entry is; most blocks bring their own kinds, some of them for one variant
 * only.
 *
 * @since 0.1
 */
public interface EntryKind extends Keyword {
    /**
     * Whether a canvas of this variant may use the kind. Another variant's kind is a finding, not an
     * error.
     */
    boolean belongsTo(Variant variant);

    /** Returns the kind of an entry, whatever its block; empty if it has none. */
    static Optional<EntryKind> of(Entry entry) {
        return EntryAttribute.kindOf(entry.block())
                .flatMap(attribute -> attribute.valueOf(entry))
                .map(EntryKind.class::cast);
    }
}

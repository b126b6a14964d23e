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
        @SuppressWarnings("unchecked") // nothing can be put into an Optional
        Optional<EntryKind> kind = (Optional<EntryKind>) kindOf(entry);
        return kind;
    }

    private static Optional<? extends EntryKind> kindOf(Entry entry) {
        return switch (entry.block()) {
            case CUSTOMER_SEGMENTS -> ((CustomerSegment) entry).kind();
            case VALUE_PROPOSITIONS -> Optional.empty();
            case CHANNELS -> ((Channel) entry).kind();
            case CUSTOMER_RELATIONSHIPS -> ((CustomerRelationship) entry).kind();
            case REVENUE_STREAMS -> ((RevenueStream) entry).kind();
            case KEY_RESOURCES -> ((KeyResource) entry).kind();
            case KEY_ACTIVITIES -> ((KeyActivity) entry).kind();
            case KEY_PARTNERS -> ((KeyPartner) entry).kind();
            case COST_STRUCTURE -> ((Cost) entry).kind();
        };
    }
}

package io.businesscanvas.validation;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryKind;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.RevenueStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What sort of thing an entry is, whatever its block. */
final class Kinds {
    /** The blocks whose entries have kinds. */
    static final Set<Block> BLOCKS = EnumSet.complementOf(EnumSet.of(Block.VALUE_PROPOSITIONS));

    private Kinds() {}

    static Optional<? extends EntryKind> of(Entry entry) {
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

    /** The kind as files write it; an entry without one has an empty one. */
    static String keyOf(Entry entry) {
        return of(entry).map(EntryKind::key).orElse("");
    }
}

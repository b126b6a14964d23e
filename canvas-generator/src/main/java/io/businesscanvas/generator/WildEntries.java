package io.businesscanvas.generator;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.value.Keyword;

/** RandomEntries with any of the attributes of their block. */
final class WildEntries {
    private final RandomValues values;

    WildEntries(RandomValues values) {
        this.values = values;
    }

    Entry withOwnAttributes(Block block) {
        Entry.Builder entry = block.entryBuilder().name(values.name());
        for (EntryAttribute attribute : EntryAttribute.ownOf(block)) {
            if (values.chance()) {
                attribute.set(entry, valueOf(attribute));
            }
        }
        return entry.build();
    }

    private Object valueOf(EntryAttribute attribute) {
        return switch (attribute.shape()) {
            case TEXT -> values.text();
            case TEXTS -> values.some(values::text);
            case KEYWORD -> word(attribute);
            case KEYWORDS -> values.some(() -> word(attribute));
            case FLAG -> values.chance();
            case AMOUNT -> values.amount();
            case PRICE -> values.price();
            case QUANTITY -> values.quantity();
            case PERCENTAGE -> values.share();
        };
    }

    private Keyword word(EntryAttribute attribute) {
        return attribute.keywords().get(values.below(attribute.keywords().size()));
    }
}

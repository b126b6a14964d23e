package io.businesscanvas.json.internal;

import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Variant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people call the properties of a canvas, where a file knows them by another name. */
final class CanvasWords {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("name", "title"),
            Map.entry("customer", Block.CUSTOMER_SEGMENTS.key()),
            Map.entry("customers", Block.CUSTOMER_SEGMENTS.key()),
            Map.entry("segments", Block.CUSTOMER_SEGMENTS.key()),
            Map.entry("value", Block.VALUE_PROPOSITIONS.key()),
            Map.entry("values", Block.VALUE_PROPOSITIONS.key()),
            Map.entry("propositions", Block.VALUE_PROPOSITIONS.key()),
            Map.entry("relationships", Block.CUSTOMER_RELATIONSHIPS.key()),
            Map.entry("revenue", Block.REVENUE_STREAMS.key()),
            Map.entry("revenues", Block.REVENUE_STREAMS.key()),
            Map.entry("income", Block.REVENUE_STREAMS.key()),
            Map.entry("resources", Block.KEY_RESOURCES.key()),
            Map.entry("activities", Block.KEY_ACTIVITIES.key()),
            Map.entry("partners", Block.KEY_PARTNERS.key()),
            Map.entry("partnerships", Block.KEY_PARTNERS.key()),
            Map.entry("keypartnerships", Block.KEY_PARTNERS.key()),
            Map.entry("cost", Block.COST_STRUCTURE.key()),
            Map.entry("costs", Block.COST_STRUCTURE.key()),
            Map.entry("expenses", Block.COST_STRUCTURE.key()));

    private static final class Names {
        static final Map<String, String> OF_BLOCKS = namesOfBlocks();
    }

    private CanvasWords() {}

    /** The property that people call so; empty if they call none so. */
    static Optional<String> propertyCalled(String name) {
        String letters = Spelling.letters(name);
        return Optional.ofNullable(ENGLISH.get(letters)).or(() -> Optional.ofNullable(Names.OF_BLOCKS.get(letters)));
    }

    /** The names of the blocks as the library shows them. */
    private static Map<String, String> namesOfBlocks() {
        Map<String, String> names = new HashMap<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (Variant variant : Variant.values()) {
                for (Block block : Block.values()) {
                    names.putIfAbsent(Spelling.letters(Labels.in(locale).name(block, variant)), block.key());
                }
            }
        }
        return names;
    }
}

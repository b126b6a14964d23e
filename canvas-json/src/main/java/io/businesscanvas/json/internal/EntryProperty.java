package io.businesscanvas.json.internal;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Relation;
import io.businesscanvas.value.Keyword;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A property that an entry of some block may have in a file. */
public sealed interface EntryProperty {
    /** All that entries of a block may have, in the order in which files are written. */
    Map<Block, Vocabulary<EntryProperty>> OF_BLOCK = ofBlocks();

    String property();

    private static Map<Block, Vocabulary<EntryProperty>> ofBlocks() {
        Map<Block, Vocabulary<EntryProperty>> ofBlocks = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            ofBlocks.put(block, new Vocabulary<>("entry." + block.key(), true, of(block), EntryProperty::property));
        }
        return ofBlocks;
    }

    private static List<EntryProperty> of(Block block) {
        List<EntryProperty> properties = new ArrayList<>(List.of(Identity.ID, Identity.NAME));
        List<EntryAttribute> own = EntryAttribute.ownOf(block);
        List<EntryAttribute> shared = EntryAttribute.of(block).stream()
                .filter(attribute -> !own.contains(attribute))
                .toList();
        properties.add(Attribute.of(shared.get(0)));
        own.forEach(attribute -> properties.add(Attribute.of(attribute)));
        Arrays.stream(Relation.values())
                .filter(relation -> relation.sources().contains(block))
                .forEach(relation -> properties.add(new Links(relation)));
        shared.stream().skip(1).forEach(attribute -> properties.add(Attribute.of(attribute)));
        properties.add(Identity.IGNORE);
        return properties;
    }

    /** What every entry has and what means more than its value. */
    enum Identity implements EntryProperty {
        ID("id"),
        NAME("name"),
        IGNORE("ignore");

        private final String property;

        Identity(String property) {
            this.property = property;
        }

        @Override
        public String property() {
            return property;
        }
    }

    /** An attribute, and the words from which its value is taken. */
    record Attribute(EntryAttribute attribute, Map<String, Keyword> keywords, List<String> keys)
            implements EntryProperty {
        static Attribute of(EntryAttribute attribute) {
            Map<String, Keyword> keywords = Keywords.byKey(attribute.keywords());
            return new Attribute(attribute, keywords, List.copyOf(keywords.keySet()));
        }

        @Override
        public String property() {
            return attribute.property();
        }

        /** Returns the way files write a word of this attribute, without making it out of the name again. */
        String keyOf(Object word) {
            return keys.get(((Enum<?>) word).ordinal());
        }
    }

    /** The links of a relation. */
    record Links(Relation relation) implements EntryProperty {
        @Override
        public String property() {
            return relation.property();
        }
    }
}

package io.businesscanvas.json.internal;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.CanvasAttribute;
import io.businesscanvas.value.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A property that a canvas may have in a file. */
public sealed interface CanvasProperty {
    /** All that a canvas may have, in the order in which files are written. */
    Vocabulary<CanvasProperty> VOCABULARY =
            new Vocabulary<>("canvas", true, properties(), CanvasProperty::name, CanvasWords::propertyCalled, Map.of());

    /** Returns the name in files. */
    String name();

    private static List<CanvasProperty> properties() {
        List<CanvasProperty> properties = new ArrayList<>();
        for (CanvasAttribute attribute : CanvasAttribute.values()) {
            properties.add(new Attribute(attribute, Keywords.byKey(attribute.keywords())));
        }
        for (Block block : Block.values()) {
            properties.add(new Entries(block));
        }
        properties.add(new Suppressions());
        return properties;
    }

    /** An attribute, and the words from which its value is taken. */
    record Attribute(CanvasAttribute attribute, Map<String, Keyword> keywords) implements CanvasProperty {
        @Override
        public String name() {
            return attribute.property();
        }
    }

    /** The entries of a block. */
    record Entries(Block block) implements CanvasProperty {
        @Override
        public String name() {
            return block.key();
        }
    }

    /** The suppressions. */
    record Suppressions() implements CanvasProperty {
        @Override
        public String name() {
            return "ignore";
        }
    }
}

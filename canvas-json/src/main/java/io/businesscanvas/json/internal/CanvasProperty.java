package io.businesscanvas.json.internal;

import io.businesscanvas.model.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property that a canvas may have in a file.
 *
 * @param name the name in files
 * @param block the block whose entries it holds; null if it holds none
 */
record CanvasProperty(String name, @Nullable Block block) {
    /** All that a canvas may have, in the order in which files are written. */
    static final Vocabulary<CanvasProperty> VOCABULARY =
            new Vocabulary<>("canvas", true, properties(), CanvasProperty::name, CanvasWords::propertyCalled);

    private static List<CanvasProperty> properties() {
        List<CanvasProperty> properties = new ArrayList<>();
        Stream.of(
                        "$schema",
                        "businessCanvas",
                        "title",
                        "variant",
                        "language",
                        "description",
                        "designedFor",
                        "authors",
                        "date",
                        "version",
                        "tags",
                        "costOrientation")
                .forEach(name -> properties.add(new CanvasProperty(name, null)));
        Arrays.stream(Block.values()).forEach(block -> properties.add(new CanvasProperty(block.key(), block)));
        properties.add(new CanvasProperty("ignore", null));
        return properties;
    }
}

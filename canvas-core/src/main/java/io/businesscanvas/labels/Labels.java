package io.businesscanvas.labels;

import io.businesscanvas.internal.text.TextBundle;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.Variant;
import io.businesscanvas.value.Keyword;
import io.businesscanvas.value.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The names of the parts of a canvas in one language.
 *
 * <p>Every locale other than Simplified Chinese gives English. Names of the personal variant follow <i>Business Model
 * You</i> (Clark, Osterwalder, Pigneur 2012).
 *
 * @since 0.1
 */
public final class Labels {
    private static final TextBundle TEXTS =
            TextBundle.of("labels", locale -> ResourceBundle.getBundle("io.businesscanvas.labels.labels", locale));
    private static final Map<Class<?>, String> KEYWORD_PREFIXES = keywordPrefixes();

    private final Locale locale;

    private Labels(Locale locale) {
        this.locale = locale;
    }

    /** Returns the labels in the language of this locale. */
    public static Labels in(Locale locale) {
        return new Labels(Objects.requireNonNull(locale, "locale"));
    }

    /** Returns the name of a block: {@code Customer segments}. */
    public String name(Block block, Variant variant) {
        return text(blockKey(block, variant) + "name");
    }

    /** Returns a short name of a block, {@code Segments}; on a personal canvas its caption, {@code Whom I help}. */
    public String shortName(Block block, Variant variant) {
        return text(blockKey(block, variant) + "short");
    }

    /** Returns two to five questions that help to fill in the block. */
    public List<String> questions(Block block, Variant variant) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> blockKey(block, variant) + "question." + number)
                .takeWhile(TEXTS::has)
                .map(this::text)
                .toList();
    }

    /**
     * Returns the name of a keyword of the model, such as a kind of entry.
     *
     * @throws IllegalArgumentException if the keyword is not a constant of the model
     */
    public String name(Keyword keyword) {
        String prefix = KEYWORD_PREFIXES.get(keyword.getClass());
        if (prefix == null) {
            throw new IllegalArgumentException("keyword must be one of the model, but was " + keyword);
        }
        return text(prefix + "." + keyword.key());
    }

    /** Returns whether a keyword is one of the model's own, which have a name. */
    public boolean hasName(Keyword keyword) {
        return KEYWORD_PREFIXES.containsKey(keyword.getClass());
    }

    /** Returns the verb of a relation, which precedes its targets: {@code serves}. */
    public String verb(Relation relation) {
        return text("relation." + relation.property());
    }

    /** Returns the name of an attribute. */
    public String name(EntryAttribute attribute) {
        return text("attribute." + attribute.property());
    }

    private String text(String key) {
        return TEXTS.text(locale, key);
    }

    private static String blockKey(Block block, Variant variant) {
        return "block." + block.key() + "." + variant.key() + ".";
    }

    private static Map<Class<?>, String> keywordPrefixes() {
        Map<Class<?>, String> prefixes = new HashMap<>();
        for (Block block : Block.values()) {
            EntryAttribute.ownOf(block).stream()
                    .filter(attribute -> !attribute.keywords().isEmpty())
                    .forEach(attribute -> prefixes.put(
                            attribute.keywords().get(0).getClass(), block.key() + "." + attribute.property()));
        }
        prefixes.put(Entry.Status.class, "status");
        prefixes.put(EntryGroup.Kind.class, "group");
        prefixes.put(Period.class, "per");
        prefixes.put(Variant.class, "variant");
        prefixes.put(BusinessCanvas.CostOrientation.class, "costOrientation");
        return Map.copyOf(prefixes);
    }
}

package io.businesscanvas.cli.reference;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.EntryKind;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.Variant;
import io.businesscanvas.value.Keyword;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Explains the words of canvas files: blocks, verbs, properties and kinds. A word may be several of these, and may be
 * written as files have it, or as the library calls it in English or Chinese.
 */
public final class TermReference {
    private static final List<Labels> LANGUAGES =
            List.of(Labels.in(Locale.ENGLISH), Labels.in(Locale.SIMPLIFIED_CHINESE));

    private final Locale locale;
    private final Labels labels;

    public TermReference(Locale locale) {
        this.locale = locale;
        this.labels = Labels.in(locale);
    }

    /** Returns all words that files use. */
    public static List<String> words() {
        Stream<String> blocks = Arrays.stream(Block.values()).map(Block::key);
        Stream<String> verbs = Arrays.stream(Relation.values()).map(Relation::property);
        Stream<String> attributes = attributes().map(EntryAttribute::property);
        Stream<String> keywords =
                attributes().flatMap(attribute -> attribute.keywords().stream()).map(Keyword::key);
        return Stream.of(blocks, verbs, attributes, keywords)
                .flatMap(words -> words)
                .distinct()
                .toList();
    }

    /** Returns what a word means, each meaning as a paragraph; empty if it is no word of canvas files. */
    public List<String> explain(String word) {
        List<String> meanings = new ArrayList<>();
        Arrays.stream(Block.values())
                .filter(block -> isCalled(word, block.key(), block))
                .forEach(block -> meanings.add(explain(block)));
        Arrays.stream(Relation.values())
                .filter(relation -> isWord(word, relation.property(), labelsOf(relation)))
                .forEach(relation -> meanings.add(explain(relation)));
        attributes()
                .filter(attribute -> isWord(word, attribute.property(), labelsOf(attribute)))
                .map(EntryAttribute::property)
                .distinct()
                .forEach(property -> meanings.add(explain(property, blocksWith(property))));
        for (Block block : Block.values()) {
            for (EntryAttribute attribute : EntryAttribute.ownOf(block)) {
                keywords(word, attribute)
                        .forEach(keyword ->
                                meanings.add(explain(keyword, attribute, labels.name(block, Variant.BUSINESS))));
            }
        }
        sharedAttributes()
                .forEach(attribute -> keywords(word, attribute)
                        .forEach(keyword -> meanings.add(explain(keyword, attribute, say("explain.every")))));
        return meanings;
    }

    private static Stream<? extends Keyword> keywords(String word, EntryAttribute attribute) {
        return attribute.keywords().stream().filter(keyword -> isWord(word, keyword.key(), labelsOf(keyword)));
    }

    /** The attributes that entries of every block have. */
    private static Stream<EntryAttribute> sharedAttributes() {
        Block any = Block.values()[0];
        return EntryAttribute.of(any).stream()
                .filter(attribute -> !EntryAttribute.ownOf(any).contains(attribute));
    }

    private String explain(Block block) {
        List<String> lines = new ArrayList<>();
        lines.add(say("explain.block", block.key(), labels.name(block, Variant.BUSINESS)));
        lines.add(say(
                "explain.block.personal",
                labels.name(block, Variant.PERSONAL),
                labels.shortName(block, Variant.PERSONAL)));
        lines.add(say("explain.properties", properties(block)));
        addLinks("explain.links", block, true, lines);
        addLinks("explain.linked", block, false, lines);
        lines.add(say("explain.questions"));
        labels.questions(block, Variant.BUSINESS).forEach(question -> lines.add("  " + question));
        return String.join("\n", lines);
    }

    private String properties(Block block) {
        Stream<String> attributes = EntryAttribute.of(block).stream()
                .map(attribute -> say("explain.attribute", attribute.property(), labels.name(attribute)));
        return Stream.concat(Stream.of("id", "name"), attributes).collect(listed());
    }

    private void addLinksOf(Relation relation, boolean isSource, Collection<String> links) {
        List<Block> others = isSource ? relation.targets() : relation.sources();
        String keys = others.stream().map(Block::key).collect(listed());
        links.add(say("explain.link", relation.property(), keys, labels.verb(relation), names(others)));
    }

    private void addLinks(String key, Block block, boolean isSource, Collection<String> lines) {
        List<String> links = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            if ((isSource ? relation.sources() : relation.targets()).contains(block)) {
                addLinksOf(relation, isSource, links);
            }
        }
        if (!links.isEmpty()) {
            lines.add(say(key, String.join(say("explain.links.separator"), links)));
        }
    }

    private String explain(Relation relation) {
        String verb = named(relation.property(), labels.verb(relation));
        return say("explain.verb", verb, names(relation.sources()), names(relation.targets()));
    }

    private String explain(String property, List<Block> blocks) {
        EntryAttribute any = EntryAttribute.find(blocks.get(0), property).orElseThrow();
        List<String> lines = new ArrayList<>();
        String owners = blocks.size() == Block.values().length ? say("explain.every") : names(blocks);
        lines.add(say("explain.property", named(property, labels.name(any)), owners));
        Set<String> seen = new HashSet<>();
        for (Block block : blocks) {
            String words = EntryAttribute.find(block, property).orElseThrow().keywords().stream()
                    .map(word -> named(word.key(), labels.name(word)))
                    .collect(listed());
            if (!words.isEmpty() && seen.add(words)) {
                lines.add("  "
                        + say("explain.words", blocks.size() == Block.values().length ? property : block.key(), words));
            }
        }
        return String.join("\n", lines);
    }

    private String explain(Keyword keyword, EntryAttribute attribute, String owner) {
        String meaning = say(
                "explain.keyword",
                named(keyword.key(), labels.name(keyword)),
                attribute.property(),
                owner,
                labels.name(attribute));
        Optional<Variant> only = keyword instanceof EntryKind kind ? onlyVariantOf(kind) : Optional.empty();
        return only.map(variant -> meaning + "\n" + say("explain.keyword." + variant.key()))
                .orElse(meaning);
    }

    private static Optional<Variant> onlyVariantOf(EntryKind kind) {
        List<Variant> variants =
                Arrays.stream(Variant.values()).filter(kind::belongsTo).toList();
        return variants.size() == 1 ? Optional.of(variants.get(0)) : Optional.empty();
    }

    private static Stream<EntryAttribute> attributes() {
        return Arrays.stream(Block.values()).flatMap(block -> EntryAttribute.of(block).stream());
    }

    private static List<Block> blocksWith(String property) {
        return Arrays.stream(Block.values())
                .filter(block -> EntryAttribute.find(block, property).isPresent())
                .toList();
    }

    private static boolean isCalled(String word, String key, Block block) {
        return isWord(
                word,
                key,
                LANGUAGES.stream()
                        .flatMap(language ->
                                Arrays.stream(Variant.values()).map(variant -> language.name(block, variant))));
    }

    private static Stream<String> labelsOf(Relation relation) {
        return LANGUAGES.stream().map(language -> language.verb(relation));
    }

    private static Stream<String> labelsOf(EntryAttribute attribute) {
        return LANGUAGES.stream().map(language -> language.name(attribute));
    }

    private static Stream<String> labelsOf(Keyword keyword) {
        return LANGUAGES.stream().map(language -> language.name(keyword));
    }

    private static boolean isWord(String word, String key, Stream<String> names) {
        return Stream.concat(Stream.of(key), names).filter(Objects::nonNull).anyMatch(word::equalsIgnoreCase);
    }

    /** A word with what it is called, unless that is the same. */
    private String named(String key, String label) {
        return key.equalsIgnoreCase(label) ? key : say("explain.named", key, label);
    }

    private String names(List<Block> blocks) {
        return blocks.stream()
                .map(block -> labels.name(block, Variant.BUSINESS))
                .collect(listed());
    }

    private Collector<CharSequence, ?, String> listed() {
        return Collectors.joining(say("explain.comma"));
    }

    private String say(String key, Object... arguments) {
        return CliMessages.say(locale, key, arguments);
    }
}

package io.businesscanvas.rule;

import io.businesscanvas.internal.message.VariantMessage;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.Variant;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words and lists for the messages of rules, in both languages: names of entries, alternatives, quoted names.
 *
 * @since 0.1
 */
public final class Phrases {
    private static final String OR = "list.or";
    private static final String AND = "list.and";

    private Phrases() {}

    /** Returns the name of one entry of this block: {@code customer segment}, or 客户群体 on a personal canvas. */
    public static Message noun(Block block, Variant variant) {
        return named("noun.", block, variant);
    }

    /** Returns the name of several entries of this block: {@code customer segments}. */
    public static Message nouns(Block block, Variant variant) {
        return named("nouns.", block, variant);
    }

    /** Returns the name of one entry of this block, in the terms of the variant that the message is given. */
    static Message noun(Block block) {
        return new Noun("noun.", block);
    }

    /** Returns the name of several entries of this block, in the terms of the variant that the message is given. */
    static Message nouns(Block block) {
        return new Noun("nouns.", block);
    }

    /** Returns the word between a number and entries of these blocks: 条 for channels, nothing in English. */
    static Message measure(List<Block> blocks) {
        return RuleMessages.message(
                "measure." + (blocks.size() == 1 ? blocks.get(0).key() : "several"));
    }

    /** Returns alternatives: {@code key resource or key activity}. */
    public static Message anyOf(List<Block> blocks, Variant variant) {
        Objects.requireNonNull(variant, "variant");
        return new Listed(blocks.stream().map(block -> noun(block, variant)).toList(), OR);
    }

    /** Returns alternatives after a number, without it: {@code key resources or key activities} after 2. */
    static Message anyOf(List<Block> blocks, int count) {
        return new Listed(
                blocks.stream()
                        .map(block -> count == 1 ? noun(block) : nouns(block))
                        .toList(),
                OR);
    }

    /** Returns the texts, each in quotes: {@code "a", "b" and "c"}. */
    public static Message quoted(List<String> texts) {
        return new Listed(quotes(texts), AND);
    }

    /** Returns the texts as alternatives, each in quotes: {@code "a", "b" or "c"}. */
    public static Message anyQuoted(List<String> texts) {
        return new Listed(quotes(texts), OR);
    }

    /** Returns a keyword in quotes: {@code "evaluation"} in English, 评估（evaluation） in Chinese. */
    public static Message word(Keyword keyword) {
        Objects.requireNonNull(keyword, "keyword");
        return new Word(keyword);
    }

    /** Returns the verb of a link as files have it: {@code serves} in English, “服务于”（“serves”） in Chinese. */
    public static Message relation(Relation relation) {
        Objects.requireNonNull(relation, "relation");
        return new Verb(relation);
    }

    /** Returns a list of keywords. */
    public static Message words(List<? extends Keyword> keywords) {
        return all(keywords.stream().map(Phrases::word).toList());
    }

    /** Returns keywords as alternatives. */
    public static Message anyWord(List<? extends Keyword> keywords) {
        return any(keywords.stream().map(Phrases::word).toList());
    }

    /** Returns a list of messages: {@code a, b and c}. */
    public static Message all(List<Message> messages) {
        Objects.requireNonNull(messages, "messages");
        return new Listed(messages, AND);
    }

    /** Returns the messages as alternatives: {@code a, b or c}. */
    public static Message any(List<Message> messages) {
        Objects.requireNonNull(messages, "messages");
        return new Listed(messages, OR);
    }

    /** Returns {@code , for example "city-commuters"}, or nothing. */
    public static Message example(Optional<String> id) {
        return id.map(example -> RuleMessages.message("example", example)).orElse(Message.verbatim(""));
    }

    /** Returns {@code ; did you mean "city-commuters"?}, or a full stop. */
    public static Message didYouMean(Optional<String> nearest) {
        return nearest.map(word -> RuleMessages.message("didYouMean", word))
                .orElseGet(() -> RuleMessages.message("didYouMean.none"));
    }

    /** Returns an attribute as files have it: {@code "kind"} in English, 类别（“kind”） in Chinese. */
    static Message attribute(Block block, String attribute) {
        return new Attribute(block, attribute);
    }

    /** Returns {@code serves}. */
    static Message verb(Relation relation) {
        return RuleMessages.message("verb." + relation.property());
    }

    /** Returns {@code is served by}. */
    static Message passive(Relation relation) {
        return RuleMessages.message("passive." + relation.property());
    }

    private static List<Message> quotes(List<String> texts) {
        return texts.stream().map(text -> RuleMessages.message("quoted", text)).toList();
    }

    private static Message named(String kind, Block block, Variant variant) {
        String key = kind + block.key();
        String own = key + "." + variant.key();
        return RuleMessages.message(RuleMessages.bundle().has(own) ? own : key);
    }

    /** The name of entries of a block, in the terms of a business unless a variant is given. */
    private record Noun(String kind, Block block) implements VariantMessage {
        @Override
        public String in(Locale locale) {
            return in(Variant.BUSINESS).in(locale);
        }

        @Override
        public Message in(Variant variant) {
            return named(kind, block, variant);
        }
    }

    /** A keyword, with its label in languages other than English. */
    private record Word(Keyword keyword) implements Message {
        @Override
        public String in(Locale locale) {
            return RuleMessages.message("word", keyword.key(), Labels.in(locale).name(keyword))
                    .in(locale);
        }
    }

    /** The verb of a link, with its label in languages other than English. */
    private record Verb(Relation relation) implements Message {
        @Override
        public String in(Locale locale) {
            return RuleMessages.message(
                            "relation", relation.property(), Labels.in(locale).verb(relation))
                    .in(locale);
        }
    }

    /** An attribute, with its label in languages other than English. */
    private record Attribute(Block block, String name) implements Message {
        @Override
        public String in(Locale locale) {
            String label = EntryAttribute.find(block, name)
                    .map(attribute -> Labels.in(locale).name(attribute))
                    .orElseGet(() -> RuleMessages.bundle().text(locale, "attribute." + name));
            return RuleMessages.message("attribute", name, label).in(locale);
        }
    }

    /** A list; the last two items are joined by a conjunction. */
    private record Listed(List<Message> items, String join) implements VariantMessage {
        @Override
        public Message in(Variant variant) {
            return new Listed(
                    items.stream().map(item -> VariantMessage.in(variant, item)).toList(), join);
        }

        @Override
        public String in(Locale locale) {
            List<String> words = items.stream().map(item -> item.in(locale)).toList();
            if (words.size() < 2) {
                return String.join("", words);
            }
            String head = words.stream()
                    .limit(words.size() - 1L)
                    .collect(Collectors.joining(RuleMessages.bundle().text(locale, "list.comma")));
            return head + RuleMessages.bundle().text(locale, join) + words.get(words.size() - 1);
        }
    }
}

package io.businesscanvas.validation;

import io.businesscanvas.labels.Message;
import io.businesscanvas.labels.TextBundle;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Keyword;
import io.businesscanvas.model.Relation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of the rules, in both languages. */
final class RuleTexts {
    private static final TextBundle TEXTS =
            TextBundle.of("rules", locale -> ResourceBundle.getBundle("io.businesscanvas.validation.rules", locale));

    private RuleTexts() {}

    static Message words(String key, Object... arguments) {
        return arguments.length == 0 ? new Words(key) : TEXTS.message(key, arguments);
    }

    static boolean has(String key) {
        return TEXTS.has(key);
    }

    /** {@code customer segment}. */
    static Message noun(Block block) {
        return words("noun." + block.key());
    }

    /** {@code customer segments}. */
    static Message nouns(Block block) {
        return words("nouns." + block.key());
    }

    /** {@code key resource or key activity}. */
    static Message anyOf(List<Block> blocks) {
        return new Listed(blocks.stream().map(RuleTexts::noun).toList(), "list.or");
    }

    /** {@code 1 key resource or key activity}, {@code 2 key resources or key activities}, without the number. */
    static Message anyOf(List<Block> blocks, int count) {
        return count == 1
                ? anyOf(blocks)
                : new Listed(blocks.stream().map(RuleTexts::nouns).toList(), "list.or");
    }

    /** {@code serves}. */
    static Message verb(Relation relation) {
        return words("verb." + relation.property());
    }

    /** {@code is served by}. */
    static Message passive(Relation relation) {
        return words("passive." + relation.property());
    }

    /** The words as files write them, quoted. */
    static Message keys(List<? extends Keyword> keywords) {
        return quoted(keywords.stream().map(Keyword::key).toList());
    }

    /** Each text in quotes, parted by commas. */
    static Message quoted(List<String> texts) {
        return new Listed(texts.stream().map(text -> words("quoted", text)).toList(), "list.and");
    }

    /** Each text in quotes, the last behind an "or". */
    static Message anyQuoted(List<String> texts) {
        return new Listed(texts.stream().map(text -> words("quoted", text)).toList(), "list.or");
    }

    /** {@code , for example "city-commuters"}, or nothing. */
    static Message example(Optional<String> id) {
        return id.map(example -> words("example", example)).orElse(Message.verbatim(""));
    }

    /** {@code ; did you mean "city-commuters"?}, or a full stop. */
    static Message didYouMean(Optional<String> nearest) {
        return nearest.map(word -> words("didYouMean", word)).orElseGet(() -> words("didYouMean.none"));
    }

    private record Words(String key) implements Message {
        @Override
        public String in(Locale locale) {
            return TEXTS.text(locale, key);
        }
    }

    /** Several things in a row; the last two are joined by a word of their own. */
    private record Listed(List<Message> items, String join) implements Message {
        @Override
        public String in(Locale locale) {
            List<String> said = items.stream().map(item -> item.in(locale)).toList();
            if (said.size() < 2) {
                return String.join("", said);
            }
            String head = said.stream().limit(said.size() - 1L).collect(Collectors.joining(text(locale, "list.comma")));
            return head + text(locale, join) + said.get(said.size() - 1);
        }

        private static String text(Locale locale, String key) {
            return TEXTS.text(locale, key);
        }
    }
}

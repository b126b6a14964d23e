package io.businesscanvas.json.internal;

import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.Replacement;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryKind;
import io.businesscanvas.model.Variant;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to write instead of an unknown word: the known word that is only spelled differently, or that people call so in
 * English or Chinese, or the nearest one; else all that may be chosen.
 */
final class WordAdvice {
    private static final int SHORTEST_PART = 2;

    private final Map<String, ?> known;
    private final Variant variant;

    /**
     * @param known the known words of the list
     * @param variant the variant of the canvas; kinds of the other variant are not offered
     */
    WordAdvice(Map<String, ?> known, Variant variant) {
        this.known = known;
        this.variant = variant;
    }

    Message fix(String text) {
        List<String> offered = known.entrySet().stream()
                .filter(word -> isOffered(word.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        Optional<String> named = Spelling.same(text, known.keySet()).or(() -> called(text));
        return named.or(() -> containing(text))
                .or(() -> NearestWord.to(text, offered))
                .or(() -> NearestWord.to(text, known.keySet()))
                .map(word ->
                        named.isPresent() ? Replacement.write(word, true) : Suggestion.of(text, word, known.keySet()))
                .orElseGet(() -> ProblemMessages.say("unknown-value.known", ProblemMessages.quoted(offered)));
    }

    private boolean isOffered(Object word) {
        return !(word instanceof EntryKind kind) || kind.belongsTo(variant);
    }

    /** The word that people call so. */
    private Optional<String> called(String text) {
        String letters = Spelling.letters(text);
        return known.entrySet().stream()
                .filter(word -> labels(word.getValue()).anyMatch(letters::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The only word whose Chinese name has this text in it. */
    private Optional<String> containing(String text) {
        String letters = Spelling.letters(text);
        List<String> containing = known.entrySet().stream()
                .filter(word -> letters.length() >= SHORTEST_PART
                        && Character.isIdeographic(letters.codePointAt(0))
                        && labels(word.getValue()).anyMatch(label -> label.contains(letters)))
                .map(Map.Entry::getKey)
                .toList();
        return containing.size() == 1 ? Optional.of(containing.get(0)) : Optional.empty();
    }

    private static Stream<String> labels(Object word) {
        return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                .map(Labels::in)
                .flatMap(labels -> labels(word, labels))
                .map(Spelling::letters);
    }

    private static Stream<String> labels(Object word, Labels labels) {
        if (word instanceof Block block) {
            return Stream.of(Variant.values()).map(variant -> labels.name(block, variant));
        }
        return word instanceof Keyword keyword && labels.hasName(keyword)
                ? Stream.of(labels.name(keyword))
                : Stream.empty();
    }
}

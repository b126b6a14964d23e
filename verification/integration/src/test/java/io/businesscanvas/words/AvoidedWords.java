package io.businesscanvas.words;

import io.businesscanvas.house.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of words that texts avoid.
 *
 * @param words the words, each with what to write instead
 */
record AvoidedWords(List<Word> words) {
    private static final Path FOLDER = House.root().resolve("verification/integration/src/test/resources/words");

    /** English words; they only match as whole words, in any case. */
    static AvoidedWords english() {
        return new AvoidedWords(rows("english.txt").stream()
                .map(row -> new Word(
                        Pattern.compile("\\b(" + row[0] + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        row[1]))
                .toList());
    }

    static AvoidedWords chinese() {
        return new AvoidedWords(rows("chinese.txt").stream()
                .map(row -> new Word(Pattern.compile(row[0]), row[1]))
                .toList());
    }

    /** English phrases in which an avoided word is right. */
    static List<String> allowed() {
        return rows("allowed.txt").stream().map(row -> row[0]).toList();
    }

    /** The first avoided word in a text, and what to write instead. */
    Optional<String> in(String text) {
        for (Word word : words) {
            Matcher found = word.pattern().matcher(text);
            if (found.find()) {
                return Optional.of("\"" + found.group() + "\", write: " + word.instead());
            }
        }
        return Optional.empty();
    }

    private static List<String[]> rows(String file) {
        try (var lines = Files.lines(FOLDER.resolve(file))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ~ ", 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An avoided word.
     *
     * @param pattern the word and its inflections
     * @param instead what to write
     */
    record Word(Pattern pattern, String instead) {}
}

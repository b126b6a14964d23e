package io.businesscanvas.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** English texts for users use the words of the field: {@code words/english.txt} lists those they avoid. */
class WordsTest {
    private static final int FEWEST_LINES = 10_000;
    private static final Pattern ALLOWED = Pattern.compile(
            AvoidedWords.allowed().stream().map(Pattern::quote).collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);

    @Test
    void no_text_contains_an_avoided_word() {
        AvoidedWords avoided = AvoidedWords.english();
        List<String> found = UserText.english().stream()
                .flatMap(text -> avoided.in(withoutAllowed(text.text())).map(word -> text.at() + ": " + word).stream())
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void every_allowed_phrase_is_needed() {
        String texts = UserText.english().stream()
                .map(text -> text.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        assertThat(AvoidedWords.allowed()).allMatch(texts::contains);
        assertThat(AvoidedWords.allowed())
                .allMatch(phrase -> AvoidedWords.english().in(phrase).isPresent());
    }

    @Test
    void there_are_texts() {
        assertThat(UserText.english()).hasSizeGreaterThan(FEWEST_LINES);
    }

    @Test
    void inflections_are_found_and_longer_words_are_not() {
        AvoidedWords avoided = AvoidedWords.english();
        assertThat(avoided.in("It told the user.")).contains("\"told\", write: report, describe, list, show, state");
        assertThat(avoided.in("Lays the file out.")).contains("\"Lays the file out\", write: format");
        assertThat(avoided.in("Understand the standard task.")).isEmpty();
    }

    private static String withoutAllowed(String text) {
        return ALLOWED.matcher(text).replaceAll(Matcher.quoteReplacement(" ... "));
    }
}

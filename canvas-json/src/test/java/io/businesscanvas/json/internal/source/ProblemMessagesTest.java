package io.businesscanvas.json.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word is there in both languages, and none for nothing. */
class ProblemMessagesTest {
    private static final ResourceBundle ENGLISH = bundle("problems.properties");
    private static final ResourceBundle CHINESE = bundle("problems_zh_Hans.properties");

    @Test
    void both_languages_say_the_same() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH.keySet())
                .allSatisfy(key ->
                        assertThat(gaps(CHINESE.getString(key))).as(key).isEqualTo(gaps(ENGLISH.getString(key))));
    }

    @Test
    void no_word_has_an_apostrophe_that_message_format_would_take_for_a_quote() {
        assertThat(ENGLISH.keySet()).allSatisfy(key -> {
            assertThat(ENGLISH.getString(key)).doesNotContain("'");
            assertThat(CHINESE.getString(key)).doesNotContain("'");
        });
    }

    @Test
    void every_key_is_used() throws IOException {
        String code = code();
        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> assertThat(isUsed(key, code)).as(key).isTrue());
    }

    @Test
    void every_problem_has_words() throws IOException {
        String code = code();
        for (ProblemKind mistake : ProblemKind.values()) {
            assertThat(code).contains("ProblemKind." + mistake.name());
        }
    }

    private static boolean isUsed(String key, String code) {
        boolean isFixOfUsed = key.endsWith(".fix") && isUsed(key.substring(0, key.length() - ".fix".length()), code);
        return key.startsWith("owner.") || isFixOfUsed || code.contains('"' + key + '"');
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        for (String gap : List.of("{0}", "{1}", "{2}")) {
            if (text.contains(gap)) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    private static ResourceBundle bundle(String file) {
        try (InputStream in = ProblemMessagesTest.class.getResourceAsStream(file)) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.businesscanvas.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.model.Relation;
import io.businesscanvas.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueMessagesTest {
    private static final Pattern GAP = Pattern.compile("\\{[0-9](,choice,([^{}]|\\{[0-9]})*)?}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z.-]+)\"");
    private static final List<String> REQUIRED = List.of("sentence", "why", "fix", "source");
    private static final List<String> OPTIONAL = List.of("finding", "fix.here", "related", "silent");

    private final Properties english = read("catalogue.properties");
    private final Properties chinese = read("catalogue_zh_Hans.properties");

    @Test
    void every_rule_has_all_its_texts() {
        List<String> expected = Catalogue.all().stream()
                .flatMap(rule -> REQUIRED.stream().map(text -> rule + "." + text))
                .toList();
        assertThat(english.stringPropertyNames()).containsAll(expected);
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_gaps() {
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(gaps(chinese.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    @Test
    void no_text_is_left_over() throws IOException {
        Set<String> known = new TreeSet<>(literals());
        Catalogue.all()
                .forEach(rule -> Stream.of(REQUIRED, OPTIONAL)
                        .flatMap(List::stream)
                        .forEach(text -> known.add(rule + "." + text)));
        assertThat(english.stringPropertyNames()).allMatch(known::contains);
    }

    @Test
    void no_text_has_an_apostrophe_or_a_brace_that_is_no_gap() {
        Stream.of(english, chinese)
                .flatMap(texts -> texts.values().stream())
                .map(Object::toString)
                .forEach(text -> assertThat(GAP.matcher(text).replaceAll("")).doesNotContain("'", "{", "}"));
    }

    @Test
    void texts_of_a_rule_itself_have_no_gaps() {
        for (Rule rule : Catalogue.all()) {
            for (String text : List.of("sentence", "why", "fix", "source")) {
                assertThat(gaps(english.getProperty(rule + "." + text))).isEmpty();
            }
        }
    }

    /** The keys in the sources; those that are put together are there as prefix and ending. */
    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/io/businesscanvas/catalogue"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                LITERAL.matcher(Files.readString(source))
                        .results()
                        .map(literal -> literal.group(1))
                        .forEach(literals::add);
            }
        }
        List.copyOf(literals).forEach(ending -> literals.add("link.verb-unused." + ending));
        Arrays.stream(Relation.values()).forEach(verb -> literals.add("link.verb-unused.say." + verb.property()));
        return literals;
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(gap -> gap.substring(0, 2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream in = CatalogueMessages.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

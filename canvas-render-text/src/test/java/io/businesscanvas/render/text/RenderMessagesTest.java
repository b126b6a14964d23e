package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.Severity;
import io.businesscanvas.model.BusinessCanvas;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderMessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/businesscanvas/render/text");
    private static final Path SOURCES = Path.of("src/main/java/io/businesscanvas/render/text");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }

    /** All string literals of the module: keys, and the beginnings of keys that are put together. */
    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> LITERAL.matcher(read(file)).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(texts("texts_zh_Hans.properties").stringPropertyNames())
                .isEqualTo(texts("texts.properties").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_zh_Hans.properties"})
    void no_text_has_an_apostrophe_which_patterns_would_swallow(String file) throws IOException {
        assertThat(texts(file).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void every_text_is_used() throws IOException {
        Set<String> literals = literals();
        List<String> unused = new TreeSet<>(texts("texts.properties").stringPropertyNames())
                .stream()
                        .filter(key -> !literals.contains(key)
                                && literals.stream().noneMatch(part -> part.endsWith(".") && key.startsWith(part)))
                        .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void every_key_has_a_text() throws IOException {
        Set<String> keys = texts("texts.properties").stringPropertyNames();
        Set<String> families =
                keys.stream().map(key -> key.replaceAll("\\..*", "")).collect(Collectors.toSet());
        List<String> missing = literals().stream()
                .filter(literal -> literal.matches("[a-z]+(\\.[a-z]+)+") && families.contains(literal.split("\\.")[0]))
                .filter(literal -> !keys.contains(literal))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void whatever_is_put_together_has_a_text() {
        for (Severity severity : Severity.values()) {
            assertThat(ReportWords.severity(severity, Locale.ENGLISH)).isEqualTo(severity.key());
        }
    }

    @Test
    void the_default_locale_plays_no_part() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("zh-CN", "tr", "ar")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                BusinessCanvas canvas = Samples.BIKE_SHOP;
                assertThat(GridRenderer.builder().amounts(true).build().render(canvas))
                        .contains("Business Model Canvas: Strategyzer")
                        .contains("Repair fee: 54000 EUR per year");
                assertThat(ReportRenderer.standard().summary(new ReportTotals(1, 0, 0, 1, 51)))
                        .isEqualTo("1 error in 1 canvas, 51 rules run.");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}

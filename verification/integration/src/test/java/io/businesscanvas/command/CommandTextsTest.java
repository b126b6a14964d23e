package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says, it says in both languages, and has no words that nobody ever reads. */
class CommandTextsTest {
    private static final Path CLI = House.root().resolve("tools/canvas-cli/src/main");
    private static final String PACKAGE = "io/businesscanvas/cli";

    @ParameterizedTest
    @ValueSource(strings = {"cli", "help"})
    void both_languages_say_the_same_things(String name) throws IOException {
        assertThat(texts(name + "_zh_Hans").stringPropertyNames())
                .isEqualTo(texts(name).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cli", "cli_zh_Hans"})
    void no_text_has_an_apostrophe_which_patterns_would_swallow(String name) throws IOException {
        assertThat(texts(name).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void every_text_is_used() throws IOException {
        String code = code();
        List<String> unused = texts("cli").stringPropertyNames().stream()
                .filter(key -> !code.contains('"' + key + '"')
                        && !code.contains('"' + key.replaceAll("[^.]+$", "") + '"')
                        && !code.contains('"' + key.replaceAll("\\.nearest$", "") + '"'))
                .toList();
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"help, en", "help_zh_Hans, zh-CN"})
    void every_text_of_the_help_is_shown(String name, String locale) throws IOException {
        String shown = HelpPages.commands().stream()
                .map(command -> bare(HelpPages.read(command, locale)))
                .collect(Collectors.joining("\n"));
        assertThat(texts(name)).allSatisfy((key, text) -> assertThat(shown).contains(bare(said(text.toString()))));
    }

    /** Exit codes stand before a colon there, and in a column of their own in the help. */
    private static String said(String text) {
        return text.replace("%n", "").replaceFirst("^(\\d):", "$1");
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                CLI.resolve("resources").resolve(PACKAGE).resolve(name + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(CLI.resolve("java").resolve(PACKAGE))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}

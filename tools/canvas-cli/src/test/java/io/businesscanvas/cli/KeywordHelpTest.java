package io.businesscanvas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.console.Language;
import io.businesscanvas.value.Keyword;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The help of an option that takes one of a few words names each of them. */
class KeywordHelpTest {
    private static final int FEWEST_OPTIONS = 10;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void the_help_names_every_word(String language) {
        List<OptionSpec> options = commands(language)
                .flatMap(command -> command.getCommandSpec().options().stream())
                .filter(option -> !words(option).isEmpty())
                .toList();
        assertThat(options).hasSizeGreaterThanOrEqualTo(FEWEST_OPTIONS).allSatisfy(option -> {
            String help = String.join(" ", option.description());
            assertThat(words(option))
                    .allSatisfy(word -> assertThat(help).containsPattern("(?<![a-z-])" + word + "(?![a-z-])"));
        });
    }

    private static Stream<CommandLine> commands(String language) {
        PrintWriter out = new PrintWriter(Writer.nullWriter());
        Console console = new Console(out, out, Language.of(Map.of(), "--locale", language));
        return Canvas.commandLine(console).getSubcommands().values().stream();
    }

    private static List<String> words(OptionSpec option) {
        Object[] constants = option.auxiliaryTypes()[0].getEnumConstants();
        return option.typeInfo().isMap() || constants == null
                ? List.of()
                : Stream.of(constants)
                        .filter(Keyword.class::isInstance)
                        .map(word -> ((Keyword) word).key())
                        .toList();
    }
}

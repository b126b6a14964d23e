package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The help of each command in both languages, in golden files.
 *
 * <p>{@code -Dgolden.update=true} writes them anew; look at what changed before you commit it. Where the environment
 * says that it is a continuous integration ({@code CI}), that is refused.
 */
class HelpTest {
    private static final int WIDTH = 80;
    private static final int FIRST_WIDE = 0x2E80;

    @ParameterizedTest
    @MethodSource("pages")
    void is_what_it_was_and_fits_a_narrow_terminal(String command, String locale, @TempDir Path folder)
            throws Exception {
        CanvasCommand result = command.equals(HelpPages.ROOT)
                ? CanvasCommand.run(folder, "--locale", locale, "--help")
                : CanvasCommand.run(folder, command, "--locale", locale, "--help");
        Path file = HelpPages.file(command, locale);
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI")).as("golden.update where CI is set").isNull();
            Files.createDirectories(file.getParent());
            Files.writeString(file, result.out());
        }
        assertThat(result.out()).as("golden file %s", file).isEqualTo(Files.readString(file));
        assertThat(result.out().lines()).allMatch(line -> columns(line) <= WIDTH);
        assertThat(result.out().lines())
                .as("options without a word of help")
                .noneMatch(line -> line.matches(" +(-\\w, )?--[\\w-]+(=\\S+)?"));
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
    }

    static Stream<Arguments> pages() {
        return HelpPages.commands().stream()
                .flatMap(command -> Stream.of("en", "zh-CN").map(locale -> Arguments.of(command, locale)));
    }

    /** Chinese characters and marks take two columns. */
    private static int columns(String line) {
        return line.codePoints()
                .map(character -> character < FIRST_WIDE ? 1 : 2)
                .sum();
    }
}

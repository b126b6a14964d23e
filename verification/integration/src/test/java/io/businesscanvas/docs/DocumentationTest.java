package io.businesscanvas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.command.CanvasCommand;
import io.businesscanvas.docs.MarkdownPage.Block;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.house.House;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.json.PolicyJson;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a page shows is true. Its Java compiles without a warning and runs, all blocks as one program in the order of
 * the page; where a block of the language {@code text} follows, that is what the program prints there. Its commands
 * print what stands below them, its JSON is accepted.
 */
class DocumentationTest {
    @ParameterizedTest
    @MethodSource("pagesWithJava")
    void code_of_a_page_does_what_the_page_says(Path page, @TempDir Path folder) {
        List<Block> blocks = MarkdownPage.read(page).blocks();
        List<Block> java = of("java", page).toList();
        List<String> printed = PageProgram.run(java, folder);
        assertThat(printed).hasSize(java.size() + 1);
        for (int i = 0; i < java.size(); i++) {
            assertThat(printed.get(i).stripTrailing())
                    .as("%s, line %d", page, java.get(i).line())
                    .isEqualTo(expected(blocks, java.get(i)));
        }
    }

    @ParameterizedTest
    @MethodSource("io.businesscanvas.docs.Pages#all")
    void commands_of_a_page_print_what_the_page_says(Path page) throws Exception {
        List<ConsoleExample> examples = Stream.concat(
                        of("console", page).flatMap(ConsoleExample::in),
                        of("sh", page).flatMap(ConsoleExample::ofShell))
                .toList();
        for (ConsoleExample example : examples) {
            CanvasCommand result =
                    CanvasCommand.run(House.root(), example.arguments().toArray(String[]::new));
            List<String> printed = (result.out() + result.err()).lines().toList();
            assertThat(result.exitCode())
                    .as("%s, line %d: %s", page, example.line(), result)
                    .isLessThan(2);
            assertThat(example.matches(printed))
                    .as("%s, line %d: %s", page, example.line(), String.join("\n", printed))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("io.businesscanvas.docs.Pages#all")
    void json_of_a_page_is_a_canvas_an_entry_or_a_policy(Path page) {
        assertThat(of("json", page))
                .allMatch(block -> isCanvas(block.text())
                        || isCanvas("{ \"title\": \"T\", \"valuePropositions\": [" + block.text() + "] }")
                        || isPolicy(block.text()));
    }

    private static boolean isCanvas(String json) {
        return !CanvasJson.standard().parse(CanvasSource.of("page", json)).hasErrors();
    }

    private static boolean isPolicy(String json) {
        return PolicyJson.parse(CanvasSource.of("page", json)).problems().isEmpty();
    }

    private static String expected(List<Block> blocks, Block java) {
        return IntStream.range(0, blocks.size() - 1)
                .filter(i -> blocks.get(i).equals(java))
                .mapToObj(i -> blocks.get(i + 1))
                .filter(next -> next.language().equals("text"))
                .map(Block::text)
                .findFirst()
                .orElse("");
    }

    private static Stream<Block> of(String language, Path page) {
        return MarkdownPage.read(page).blocks().stream()
                .filter(block -> block.language().equals(language));
    }

    static Stream<Path> pagesWithJava() {
        return Pages.all().filter(page -> of("java", page).findAny().isPresent());
    }
}

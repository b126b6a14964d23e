package io.businesscanvas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.command.CanvasCommand;
import io.businesscanvas.docs.MarkdownPage.Block;
import io.businesscanvas.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A command that a page shows prints what the page says. The Java of each page compiles without a warning and runs, all blocks as one program in the order of the page; where a
 * block of the language {@code text} follows, that is what the program prints there.
 */
class DocumentationTest {
    @ParameterizedTest
    @MethodSource("pages")
    void code_of_a_page_does_what_the_page_says(Path file, @TempDir Path folder) {
        List<Block> blocks = MarkdownPage.read(file).blocks();
        List<Block> java =
                blocks.stream().filter(block -> block.language().equals("java")).toList();
        List<String> printed = PageProgram.run(java, folder);
        assertThat(printed).hasSize(java.size() + 1);
        for (int i = 0; i < java.size(); i++) {
            assertThat(printed.get(i).stripTrailing())
                    .as("%s, line %d", file, java.get(i).line())
                    .isEqualTo(expected(blocks, java.get(i)));
        }
    }

    @ParameterizedTest
    @MethodSource("allPages")
    void commands_of_a_page_print_what_the_page_says(Path file) throws Exception {
        List<ConsoleExample> examples = MarkdownPage.read(file).blocks().stream()
                .filter(block -> block.language().equals("console"))
                .flatMap(ConsoleExample::in)
                .toList();
        for (ConsoleExample example : examples) {
            CanvasCommand result =
                    CanvasCommand.run(House.root(), example.arguments().toArray(String[]::new));
            List<String> printed = (result.out() + result.err()).lines().toList();
            assertThat(example.matches(printed))
                    .as("%s, line %d: %s", file, example.line(), String.join("\n", printed))
                    .isTrue();
        }
    }

    private static String expected(List<Block> blocks, Block java) {
        return IntStream.range(0, blocks.size() - 1)
                .filter(i -> blocks.get(i) == java)
                .mapToObj(i -> blocks.get(i + 1))
                .filter(next -> next.language().equals("text"))
                .map(Block::text)
                .findFirst()
                .orElse("");
    }

    static Stream<Path> pages() throws IOException {
        return allPages().filter(DocumentationTest::hasJava);
    }

    static Stream<Path> allPages() throws IOException {
        Path root = House.root();
        try (Stream<Path> guide = Files.list(root.resolve("docs/guide"))) {
            return Stream.concat(Stream.of(root.resolve("README.md"), root.resolve("README.zh-CN.md")), guide.sorted())
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList()
                    .stream();
        }
    }

    private static boolean hasJava(Path file) {
        return MarkdownPage.read(file).blocks().stream()
                .anyMatch(block -> block.language().equals("java"));
    }
}

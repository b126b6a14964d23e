package io.businesscanvas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.docs.MarkdownPage.Block;
import io.businesscanvas.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of the recipes is that of the examples, which are built and run as projects of their own. */
class RecipesTest {
    private static final Path EXAMPLES = House.root().resolve("examples");
    private static final Pattern LINK = Pattern.compile("\\[(.+)]\\((\\.\\./\\.\\./examples/.+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"docs/guide/recipes.md", "docs/guide/recipes.zh-CN.md"})
    void code_is_that_of_the_file_above_it(String name) throws IOException {
        Path page = House.root().resolve(name);
        List<Block> blocks = MarkdownPage.read(page).blocks();
        assertThat(blocks).hasSizeGreaterThan(15);
        for (Block block : blocks) {
            Path file = fileAbove(page, block);
            assertThat(contains(Files.readAllLines(file), block.text()))
                    .as("%s, line %d: the same code in %s", name, block.line(), file)
                    .isTrue();
        }
    }

    @Test
    void every_project_has_a_recipe() throws IOException {
        Path page = House.root().resolve("docs/guide/recipes.md");
        List<Path> shown = MarkdownPage.read(page).blocks().stream()
                .map(block -> project(fileAbove(page, block)))
                .distinct()
                .toList();
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            assertThat(shown)
                    .containsExactlyInAnyOrderElementsOf(
                            folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                                    .toList());
        }
    }

    private static Path project(Path file) {
        return EXAMPLES.resolve(EXAMPLES.relativize(file).getName(0));
    }

    private static Path fileAbove(Path page, Block block) {
        List<String> lines = House.read(page).lines().toList();
        for (int i = block.line() - 2; i >= 0; i--) {
            Matcher link = LINK.matcher(lines.get(i));
            if (link.matches()) {
                Path file = page.resolveSibling(link.group(2)).normalize();
                assertThat(file).hasFileName(link.group(1));
                return file;
            }
        }
        throw new AssertionError("no link above line " + block.line());
    }

    private static boolean contains(List<String> file, String text) {
        int size = (int) text.lines().count();
        return IntStream.rangeClosed(0, file.size() - size)
                .anyMatch(i -> String.join("\n", file.subList(i, i + size))
                        .stripIndent()
                        .equals(text));
    }
}

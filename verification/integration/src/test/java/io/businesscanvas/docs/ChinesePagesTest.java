package io.businesscanvas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.docs.MarkdownPage.Block;
import io.businesscanvas.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page in Chinese says what its English one says, and each leads to the other. */
class ChinesePagesTest {
    private static final String CHINESE = ".zh-CN.md";

    @Test
    void there_are_inputs() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_the_sections_and_blocks_of_the_english_page(Path page) throws IOException {
        Path english = english(page);
        assertThat(levels(page)).isEqualTo(levels(english));
        assertThat(languages(page)).isEqualTo(languages(english));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_the_jobs_of_the_english_page(Path page) {
        assertThat(jobs(page)).isEqualTo(jobs(english(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leads_to_the_english_page_and_back(Path page) throws IOException {
        Path english = english(page);
        assertThat(Files.readAllLines(page).get(2)).isEqualTo("[English](" + english.getFileName() + ")");
        assertThat(Files.readAllLines(english).get(2)).isEqualTo("[简体中文](" + page.getFileName() + ")");
    }

    private static Path english(Path page) {
        return page.resolveSibling(page.getFileName().toString().replace(CHINESE, ".md"));
    }

    /** How deep each heading is. */
    private static List<Integer> levels(Path page) throws IOException {
        String outside = String.join("\n", Files.readAllLines(page)).replaceAll("(?s)```.*?```", "");
        return outside.lines()
                .filter(line -> line.matches("#+ .*"))
                .map(line -> line.indexOf(' '))
                .toList();
    }

    private static List<String> languages(Path page) {
        return MarkdownPage.read(page).blocks().stream().map(Block::language).toList();
    }

    /** What stands in files of CI services, but for comments. */
    private static List<String> jobs(Path page) {
        return MarkdownPage.read(page).blocks().stream()
                .filter(block -> List.of("yaml", "groovy").contains(block.language()))
                .map(block -> block.text().replaceAll(" *#.*", ""))
                .toList();
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(House.root().resolve("docs"))) {
            return files.filter(file -> file.toString().endsWith(CHINESE))
                    .sorted()
                    .toList();
        }
    }
}
